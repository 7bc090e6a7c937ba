package dev.zhoubao.ingest.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Goes once through the text of a script's object and notes its strings and numbers. */
final class ScriptObjectReader {

    /** Objects nest some 5 deep and hold some hundred strings. */
    private static final int DEEPEST = 32;

    private static final int MOST_TEXTS = 5_000;
    private static final int LONGEST_KEY = 100;

    private final String script;
    private final List<ScriptObject.Text> texts = new ArrayList<>();
    private final Deque<String> paths = new ArrayDeque<>();
    private String key = "";
    private int at;
    private int line;

    ScriptObjectReader(String script, int start, String path, int line) {
        this.script = script;
        this.at = start;
        this.line = line;
        this.key = path;
        read();
    }

    List<ScriptObject.Text> texts() {
        return texts;
    }

    private void read() {
        do {
            char c = script.charAt(at);
            switch (c) {
                case '{', '[' -> open();
                case '}', ']' -> close();
                case '"', '\'', '`' -> quoted(c);
                case ',' -> comma();
                case '/' -> comment();
                default -> other(c);
            }
        } while (!paths.isEmpty() && paths.size() <= DEEPEST && texts.size() < MOST_TEXTS && at < script.length());
    }

    private void open() {
        paths.push(path());
        key = "";
        at++;
    }

    private void close() {
        paths.pop();
        key = "";
        at++;
    }

    private String path() {
        String outer = paths.isEmpty() ? "" : paths.peek();
        return outer.isEmpty() || key.isEmpty() ? outer + key : outer + "." + key;
    }

    private void comma() {
        key = "";
        at++;
    }

    /** A string is a key where a colon follows, else a value. */
    private void quoted(char quote) {
        int start = at + 1;
        int first = line;
        for (at = start; at < script.length() && script.charAt(at) != quote; at++) {
            at += script.charAt(at) == '\\' ? 1 : 0;
            countLine();
        }
        take(script.substring(start, Math.min(at, script.length())), first);
        at++;
    }

    private void word() {
        int start = at;
        while (at < script.length() && Character.isJavaIdentifierPart(script.charAt(at))) {
            at++;
        }
        String word = script.substring(start, at--);
        if (colonFollows() || Character.isDigit(word.charAt(0))) {
            take(word, line);
        }
        at++;
    }

    /** Takes what ends at this place. */
    private void take(String literal, int first) {
        if (colonFollows()) {
            key = literal.length() > LONGEST_KEY ? "" : literal;
        } else {
            texts.add(new ScriptObject.Text(path(), literal, first));
        }
    }

    private boolean colonFollows() {
        int next = at + 1;
        while (next < script.length() && Character.isWhitespace(script.charAt(next))) {
            next++;
        }
        return next < script.length() && script.charAt(next) == ':';
    }

    private void comment() {
        boolean block = script.startsWith("/*", at);
        int end =
                block ? script.indexOf("*/", at + 2) + 1 : script.startsWith("//", at) ? script.indexOf('\n', at) : at;
        if (end <= 0) {
            at = script.length();
            return;
        }
        for (; at < end; at++) {
            countLine();
        }
        other(' ');
    }

    private void other(char c) {
        if (Character.isJavaIdentifierPart(c)) {
            word();
        } else {
            countLine();
            at++;
        }
    }

    private void countLine() {
        line += at < script.length() && script.charAt(at) == '\n' ? 1 : 0;
    }
}
