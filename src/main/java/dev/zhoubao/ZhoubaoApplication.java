package dev.zhoubao;

import dev.zhoubao.shell.Launch;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.shell.core.autoconfigure.SpringShellAutoConfiguration;

/** The program. Of the framework it takes the shell alone: proxies, tasks and the like would cost each start some time. */
@SpringBootConfiguration
@ComponentScan
@ImportAutoConfiguration(SpringShellAutoConfiguration.class)
public class ZhoubaoApplication {

    /** Runs the program; the exit codes are those of the command-line contract. */
    public static void main(String[] arguments) {
        System.exit(Launch.run(ZhoubaoApplication.class, arguments));
    }
}
