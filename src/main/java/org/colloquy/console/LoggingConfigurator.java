package org.colloquy.console;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Set-up of the log: standard output is for results, so warnings and errors go to standard error.
 * Logback finds this class when the first line may be logged. It is code, since reading the same
 * from a file takes longer than most commands need to log anything.
 */
public final class LoggingConfigurator extends ContextAwareBase implements Configurator {
    private static final String LINE = "%d{HH:mm:ss} %-5level %logger{0}: %msg%n%ex{short}";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(LINE);
        encoder.start();
        ConsoleAppender<ILoggingEvent> errors = new ConsoleAppender<>();
        errors.setContext(context);
        errors.setTarget("System.err");
        errors.setEncoder(encoder);
        errors.start();
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(errors);
        // It recommends a module of the JDK that is still being tried out.
        context.getLogger("org.apache.lucene").setLevel(Level.ERROR);
        // What it warns of, malformed requests, anybody can bring about.
        context.getLogger("org.eclipse.jetty.http").setLevel(Level.ERROR);
        bridge();
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Sends here what is logged by the JDK's own means. */
    private static void bridge() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
