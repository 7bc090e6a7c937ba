package dev.zhoubao.shell.grammar;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says in the help what the words are that a command takes many of. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface VariadicArgument {

    /** What is missing when there is none. */
    String name();

    /** How they are written in the usage. */
    String form();

    String description();

    /** Whether there must be one. */
    boolean required() default true;
}
