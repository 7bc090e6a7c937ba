package dev.zhoubao;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class ZhoubaoApplication {}
