package dev.zhoubao.benchmark;

/** The least that a JVM can do for its user: what a start of the program is measured against. */
final class OneLine {

    private OneLine() {}

    public static void main(String[] arguments) {
        System.out.println("one line");
    }
}
