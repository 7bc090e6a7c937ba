package dev.zhoubao;

import dev.zhoubao.shell.Launch;
import dev.zhoubao.shell.LazyBeans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.aot.AbstractAotProcessor;

/**
 * The program. The pieces of Spring Shell are wired in {@code dev.zhoubao.shell}, and nothing is configured by itself:
 * proxies, tasks, property files and the like would cost each start some time.
 */
@SpringBootConfiguration
@ComponentScan
public class ZhoubaoApplication {

    /** Runs the program; the exit codes are those of the command-line contract. */
    public static void main(String[] arguments) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            // The build takes the context from Spring Boot's start, which it breaks off before the program begins.
            SpringApplication.run(ZhoubaoApplication.class, arguments);
        }
        try {
            System.exit(Launch.run(ZhoubaoApplication.class, arguments));
        } catch (RuntimeException | Error e) {
            if (LazyBeans.isProcessEnding()) {
                return; // A signal ends the process, and took away what the start or the command was still making.
            }
            doubtClasses();
            throw e;
        }
    }

    /**
     * What ends a start unforeseen may come from an archive of classes that was changed. The launcher makes it anew where
     * this file is, which the JVM writes, too, where it dies.
     */
    private static void doubtClasses() {
        String report = System.getProperty("zhoubao.crash");
        if (report != null) {
            try {
                Files.createFile(Path.of(report));
            } catch (IOException e) {
                // It is there, or the next start ends as this one does.
            }
        }
    }
}
