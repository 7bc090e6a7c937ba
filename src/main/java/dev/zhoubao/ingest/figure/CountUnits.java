package dev.zhoubao.ingest.figure;

/** The measure words behind a number, each list as the inside of a class of characters. */
final class CountUnits {

    /** Of what happened; bulletins say 起. */
    static final String EVENTS = "起件例宗次";

    /** Of what there is. */
    static final String THINGS = "个家台条";

    /** Those behind the figures of bulletins. */
    static final String WORDS = "起次" + THINGS;

    private CountUnits() {}
}
