package io.duban.work;

import java.util.Locale;

/** An answer that the model draws a way for, and what it is called there. */
public record StepAnswer(Answer answer, String name, String englishName) {

    public String name(Locale language) {
        return language.getLanguage().equals("zh") ? name : englishName;
    }

    /** Whether it sends back what was done. */
    public boolean isReturn() {
        return answer.isReturn();
    }
}
