package dev.zhoubao;

import dev.zhoubao.shell.Launch;
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
        System.exit(Launch.run(ZhoubaoApplication.class, arguments));
    }
}
