package dev.zhoubao;

import dev.zhoubao.shell.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.shell.core.autoconfigure.SpringShellAutoConfiguration;

/** The program. The pieces of Spring Shell are wired in {@code dev.zhoubao.shell}, not by its auto-configuration. */
@SpringBootApplication(exclude = SpringShellAutoConfiguration.class)
public class ZhoubaoApplication {

    /** Runs the program; the exit codes are those of the command-line contract. */
    public static void main(String[] arguments) {
        System.exit(Launch.run(ZhoubaoApplication.class, arguments));
    }
}
