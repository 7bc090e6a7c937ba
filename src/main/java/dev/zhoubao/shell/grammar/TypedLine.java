package dev.zhoubao.shell.grammar;

import dev.zhoubao.shell.grammar.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;

/**
 * The command at the cursor of a line that is being typed.
 *
 * @param tokens its words; where the cursor stands between two, an empty one is there
 * @param wordIndex the word at the cursor
 * @param begun what of that word stands before the cursor
 * @param inComment whether the cursor stands in a comment
 */
public record TypedLine(
        String line, int cursor, List<Token> tokens, int wordIndex, Token begun, boolean inComment, LineParser parser)
        implements CompletingParsedLine {

    static TypedLine of(String line, int cursor, LineParser parser) {
        List<Token> words = new ArrayList<>();
        boolean comment = false;
        int index = 0;
        for (Token token : parser.tokens(line)) {
            boolean behind = token.start() > cursor;
            if (token.kind() == Kind.COMMENT) {
                comment |= token.start() < cursor && cursor <= token.end();
            } else if (behind && token.kind() == Kind.FIRST) {
                break;
            } else {
                if (token.kind() == Kind.FIRST) {
                    words.clear();
                    index = 0;
                }
                words.add(token);
                index += token.end() < cursor ? 1 : 0;
            }
        }
        if (!words.isEmpty()
                && index == words.size()
                && line.substring(words.get(index - 1).end(), cursor)
                        .chars()
                        .anyMatch(c -> LineParser.isEnd((char) c))) {
            words.clear();
            index = 0;
        }
        if (index == words.size() || words.get(index).start() > cursor) {
            words.add(index, new Token(index == 0 ? Kind.FIRST : Kind.WORD, "", cursor, cursor, false, -1));
        }
        Token word = words.get(index);
        Token begun = parser.word(line.substring(0, cursor), word.start(), word.kind());
        return new TypedLine(line, cursor, List.copyOf(words), index, begun, comment, parser);
    }

    /** The words as far as they are typed: what stands behind the cursor in its word is to be replaced. */
    public List<Token> typed() {
        List<Token> typed = new ArrayList<>(tokens);
        typed.set(wordIndex, begun);
        return typed;
    }

    @Override
    public String word() {
        return tokens.get(wordIndex).text();
    }

    @Override
    public int wordCursor() {
        return Math.min(begun.text().length(), word().length());
    }

    @Override
    public List<String> words() {
        return tokens.stream().map(Token::text).toList();
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return parser.completed(line.substring(begun.start(), cursor), candidate.toString(), complete);
    }

    @Override
    public int rawWordCursor() {
        return cursor - begun.start();
    }

    @Override
    public int rawWordLength() {
        Token word = tokens.get(wordIndex);
        return word.end() - word.start();
    }
}
