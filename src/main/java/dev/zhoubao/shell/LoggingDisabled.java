package dev.zhoubao.shell;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is logged, since what goes wrong is told to the user and standard error belongs to our own messages. Spring logs
 * through Commons Logging and JLine through the JDK; both would look for their configuration at every start. SLF4J, which
 * comes with a reader of feeds, would say that it logs nothing.
 */
public final class LoggingDisabled extends LogFactory {

    /** For Commons Logging, which makes it by its name. */
    public LoggingDisabled() {}

    static void begin() {
        System.setProperty(FACTORY_PROPERTY, LoggingDisabled.class.getName());
        System.setProperty("java.util.logging.config.class", Handlers.class.getName());
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    /** Configures the JDK's logging when that is first used, which most starts never come to: without a handler. */
    public static final class Handlers {}

    @Override
    public Log getInstance(Class<?> logger) {
        return new NoOpLog();
    }

    @Override
    public Log getInstance(String logger) {
        return new NoOpLog();
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return null;
    }

    @Override
    public String[] getAttributeNames() {
        return new String[0];
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        // It has none.
    }

    @Override
    public void removeAttribute(String name) {
        // It has none.
    }

    @Override
    public void release() {
        // It holds nothing.
    }
}
