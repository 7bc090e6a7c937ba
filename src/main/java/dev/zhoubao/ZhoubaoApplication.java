package dev.zhoubao;

import dev.zhoubao.shell.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class ZhoubaoApplication {

    /** Runs the program; the exit codes are those of the command-line contract. */
    public static void main(String[] arguments) {
        System.exit(Launch.run(ZhoubaoApplication.class, arguments));
    }
}
