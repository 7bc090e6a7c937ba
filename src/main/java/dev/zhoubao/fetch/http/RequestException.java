package dev.zhoubao.fetch.http;

import dev.zhoubao.language.Phrase;
import java.io.IOException;

/** An address could not be had; the phrase says why. */
public final class RequestException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What it means for further requests. */
    public enum Kind {
        /** It may work a little later. */
        PASSING,
        /** The host cannot be reached: it may be later, and till then no address of it can. */
        UNREACHABLE,
        /** No address of the host can be had now. */
        HOST,
        /** The host refuses: it is asked no more. */
        BLOCKED,
        /** This address cannot be had. */
        ADDRESS,
        /** It must not be asked for. */
        FORBIDDEN
    }

    private final Kind kind;
    private final transient Phrase reason;

    RequestException(Kind kind, Phrase reason) {
        super(reason.english());
        this.kind = kind;
        this.reason = reason;
    }

    RequestException(Kind kind, Phrase reason, Throwable cause) {
        super(reason.english(), cause);
        this.kind = kind;
        this.reason = reason;
    }

    public Kind kind() {
        return kind;
    }

    public Phrase reason() {
        return reason;
    }

    boolean mayPass() {
        return kind == Kind.PASSING || kind == Kind.UNREACHABLE;
    }

    /** Whether other addresses of the host need not be tried. */
    boolean ofHost() {
        return kind == Kind.UNREACHABLE || kind == Kind.HOST;
    }
}
