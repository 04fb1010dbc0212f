package io.duban.roster;

import java.util.List;

/**
 * Something about a cell, a row or a sheet. An error stands in the way of taking the workbook in.
 *
 * @param place such as 人员!C12, or the sheet's name
 * @param key the message
 */
public record Remark(String place, boolean error, String key, List<Object> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark error(String place, String key, Object... arguments) {
        return new Remark(place, true, key, List.of(arguments));
    }

    public static Remark warning(String place, String key, Object... arguments) {
        return new Remark(place, false, key, List.of(arguments));
    }
}
