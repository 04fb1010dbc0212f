package io.duban.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an act was about, as the page that comes after it names it: the title of the matter, the unit whose part of it
 * it was (null: the matter has no parts), and where it can be looked at. Handed on from page to page as {@link #FLASH}.
 */
public record About(String title, @Nullable String unit, String page) implements Serializable {

    /** The name under which the layout looks for it. */
    public static final String FLASH = "doneAbout";
}
