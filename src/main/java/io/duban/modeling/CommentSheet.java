package io.duban.modeling;

import io.duban.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The comments on a draft as they are shown.
 *
 * @param elements of the draft's last text, which one can comment on
 * @param names of whoever wrote and settled
 * @param writable whether the reader may comment and settle
 */
public record CommentSheet(
        List<ModelComment> open,
        List<ModelComment> settled,
        List<Element> elements,
        Map<PersonId, String> names,
        boolean writable) {

    /** An element by its id, and what it is called. */
    public record Element(String id, String label) {}

    public CommentSheet {
        open = List.copyOf(open);
        settled = List.copyOf(settled);
        elements = List.copyOf(elements);
        names = Map.copyOf(names);
    }

    public String name(@Nullable PersonId person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    /** The ids of the elements that somebody still says something about, each once, separated by blanks. */
    public String marked() {
        return open.stream()
                .map(ModelComment::element)
                .filter(element -> element != null)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
