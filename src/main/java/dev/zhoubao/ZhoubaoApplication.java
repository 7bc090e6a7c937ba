package dev.zhoubao;

import dev.zhoubao.shell.Launch;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The program. The pieces of Spring Shell are wired in {@code dev.zhoubao.shell}, and nothing is configured by itself:
 * proxies, tasks, property files and the like would cost each start some time.
 */
@SpringBootConfiguration
@ComponentScan
public class ZhoubaoApplication {

    /** Runs the program; the exit codes are those of the command-line contract. */
    public static void main(String[] arguments) {
        System.exit(Launch.run(ZhoubaoApplication.class, arguments));
    }
}
