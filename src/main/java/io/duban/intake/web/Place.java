package io.duban.intake.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a person looks at on the page of a proposed plan.
 *
 * @param order {@code document}: as in the document; else what wants an eye comes first
 * @param page of the tasks, from 1; without it the page of {@code row}, else the first
 * @param row the key of a task that is to be seen
 * @param at a place of the document that is to be seen; without it the text of {@code row}, else the beginning
 */
record Place(
        @Nullable String order,
        @Nullable Integer page,
        @Nullable Integer row,
        @Nullable Integer at) {

    static final Place USUAL = new Place(null, null, null, null);

    /** Public, as templates ask for it. */
    public boolean byDoubt() {
        return !Objects.equals(order, "document");
    }

    /** The same order, and the page on which the row is. */
    Place on(int key) {
        return new Place(order, page, page == null ? Integer.valueOf(key) : row, at);
    }

    /** The address of the task with this key, in the same order. */
    public String toRow(int key) {
        return new Place(order, null, key, null).query();
    }

    /** The address of a place of the document, with the same tasks beside it. */
    public String toText(int place) {
        return new Place(order, page, row, place).query();
    }

    /** The address of a page of the tasks, in the same order. */
    public String toPage(int other) {
        return new Place(order, other, null, null).query();
    }

    /** The address below that of the proposal, with its question mark; empty for the usual view. */
    public String query() {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        if (!byDoubt()) {
            query.queryParam("order", order);
        }
        add(query, "page", page);
        add(query, "row", row);
        add(query, "at", at);
        return query.build().toUriString();
    }

    private static void add(UriComponentsBuilder query, String name, @Nullable Integer value) {
        if (value != null) {
            query.queryParam(name, value);
        }
    }
}
