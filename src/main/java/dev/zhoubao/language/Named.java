package dev.zhoubao.language;

/** What has a name in each language. Sentences say it in the language of the reader. */
public interface Named {

    String english();

    String chinese();
}
