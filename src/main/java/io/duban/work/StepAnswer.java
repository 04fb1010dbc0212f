package io.duban.work;

import java.util.Locale;

/** An answer that the model draws a way for: its code, what it is called, and whether it sends back what was done. */
public record StepAnswer(String code, String name, String englishName, boolean isReturn) {

    public String name(Locale language) {
        return language.getLanguage().equals("zh") ? name : englishName;
    }
}
