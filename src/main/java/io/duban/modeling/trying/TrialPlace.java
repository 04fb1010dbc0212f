package io.duban.modeling.trying;

import java.util.Locale;

/** An element of a model, by the process that it belongs to, and what it is called. */
public record TrialPlace(String process, String element, String name, String englishName) {

    public String name(Locale language) {
        return language.getLanguage().equals("zh") ? name : englishName;
    }
}
