package dev.zhoubao.language;

import java.util.Locale;

/** The languages of labels. Quotations from bulletins stay Chinese in both. */
public enum Lang {
    EN(Locale.ENGLISH),
    ZH(Locale.CHINESE);

    private final Locale locale;

    Lang(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Chinese for a Chinese locale, else English. */
    public static Lang of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? ZH : EN;
    }
}
