package io.duban.intake.confirming;

import org.springframework.context.MessageSourceResolvable;

/**
 * Something that stands in the way of confirming.
 *
 * @param place the part of the page where it can be mended, such as {@code row-5}
 */
public record Gap(String place, MessageSourceResolvable text) {

    /** How the place of a row begins; its key follows. */
    public static final String ROW = "row-";
}
