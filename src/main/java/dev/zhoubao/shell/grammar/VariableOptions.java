package dev.zhoubao.shell.grammar;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a map of values by name: every option that the command does not declare gives a variable its value. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface VariableOptions {

    /** The option that stands for all of them in the help. */
    String NAME = "NAME";

    /** What the variables are for, in the help. */
    String description();

    /** The value of a variable. */
    record Value(String text) {}
}
