package dev.zhoubao.shell.failure;

import dev.zhoubao.analysis.AnalysisInterruptedException;
import dev.zhoubao.analysis.comparison.BadConditionException;
import dev.zhoubao.analysis.search.BadSearchException;
import dev.zhoubao.ingest.LoadInterruptedException;
import dev.zhoubao.ingest.load.MissingPathException;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.BadWeekNameException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandExecutionException;

/** The one place that turns what went wrong into a sentence for the user and an exit code. */
public final class FailureMapper {

    /** What the systems say, in the user's language, where a process may open no file more. */
    private static final List<String> TOO_MANY_FILES = List.of("Too many open files", "打开的文件过多", "開啟太多檔案");

    private FailureMapper() {}

    public static CommandFailedException of(Throwable thrown) {
        Throwable cause = unwrapped(thrown);
        return cause instanceof CommandFailedException failed
                ? failed
                : new CommandFailedException(code(cause), sentence(cause), cause);
    }

    /** The same; wrong usage of which nothing is said to type next ends with this. What a command file told passes through. */
    public static CommandFailedException of(Throwable thrown, String next) {
        CommandFailedException failure = of(thrown);
        Throwable cause = unwrapped(thrown);
        boolean hinted = cause instanceof Phrase.HasPhrase said && said.hint().isPresent();
        return failure == cause || hinted || failure.code() != ExitCodes.WRONG_USAGE
                ? failure
                : new CommandFailedException(failure.code(), Phrase.of("{0}; try: {1}", sentence(cause), next), cause);
    }

    private static int code(Throwable cause) {
        if (isWrongUsage(cause)) {
            return ExitCodes.WRONG_USAGE;
        }
        return isInterruption(cause) ? ExitCodes.INTERRUPTED : ExitCodes.FAILED;
    }

    private static boolean isWrongUsage(Throwable cause) {
        return cause instanceof UsageException
                || cause instanceof BadWeekNameException
                || cause instanceof BadConditionException
                || cause instanceof BadSearchException;
    }

    /** Libraries wrap an interruption in failures of their own. */
    private static boolean isInterruption(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof LoadInterruptedException
                    || cause instanceof AnalysisInterruptedException
                    || cause instanceof ClosedByInterruptException
                    || cause.getClass() == InterruptedIOException.class) { // of a kind are timeouts of the network
                return true;
            }
        }
        return false;
    }

    private static Phrase sentence(Throwable cause) {
        if (cause instanceof MissingPathException missing) {
            return Phrase.of("{0}; check the path, or name a library with --library PATH", missing.phrase());
        }
        if (cause instanceof Phrase.HasPhrase said) {
            return said.phrase();
        }
        if (isInterruption(cause)) {
            return Phrase.of("interrupted");
        }
        if (cause instanceof OutOfMemoryError) {
            return Phrase.of("memory is exhausted; give more, such as: ZHOUBAO_JAVA_OPTS=-Xmx4g ./zhoubao");
        }
        if (lacksFiles(cause)) {
            return Phrase.of("too many files are open at once; allow more, such as: ulimit -n 1024");
        }
        return cause instanceof IOException failure ? sentence(failure) : unexpected(cause);
    }

    /** Classes that cannot be read then fail in ways of their own. */
    private static boolean lacksFiles(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String reason = reason(cause);
            if (TOO_MANY_FILES.stream().anyMatch(words -> reason.endsWith(words) || reason.endsWith(words + ")"))) {
                return true;
            }
        }
        return false;
    }

    /** Never the name of a file alone. */
    private static String reason(Throwable cause) {
        if (cause instanceof FileSystemException system) {
            return String.valueOf(system.getReason());
        }
        return cause instanceof IOException ? message(cause) : "";
    }

    /** What a command threw, without the framework's wrapping. */
    public static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && wraps(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Libraries wrap what the file system says in an illegal state. */
    private static boolean wraps(Throwable thrown) {
        return thrown instanceof CommandExecutionException
                || thrown instanceof InvocationTargetException
                || thrown instanceof UncheckedIOException
                || (thrown instanceof IllegalStateException && thrown.getCause() instanceof IOException);
    }

    private static Phrase sentence(IOException failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return Phrase.of("{0} exists already; replace it with --force, or name another file", message(failure));
        }
        if (failure instanceof AccessDeniedException) {
            return Phrase.of("{0}: no permission to read or write there; choose another place", message(failure));
        }
        if (failure instanceof NoSuchFileException) {
            return Phrase.of("there is no file {0}; check the path", message(failure));
        }
        if (failure instanceof FileSystemException system) {
            @Nullable String reason = system.getReason();
            return Phrase.of(
                    "{0}: {1}",
                    String.valueOf(system.getFile()), reason == null ? Phrase.of("failed") : Phrase.of(reason));
        }
        return Phrase.of(message(failure));
    }

    private static Phrase unexpected(Throwable cause) {
        return Phrase.of(
                "an unexpected error ({0}: {1}); run it again with --debug before the command to see where, and report it",
                cause.getClass().getSimpleName(), message(cause));
    }

    private static String message(Throwable cause) {
        @Nullable String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
