package io.duban.intake.confirming;

import io.duban.plan.PlanHead;
import io.duban.shared.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What two heads state otherwise, field by field. */
final class HeadChanges {

    private HeadChanges() {}

    static List<Change> between(PlanHead before, PlanHead now, Function<Enum<?>, String> words) {
        Map<String, String> old = texts(before, words);
        Map<String, String> next = texts(now, words);
        return old.keySet().stream()
                .filter(field -> !Objects.equals(old.get(field), next.get(field)))
                .map(field -> new Change(field, old.get(field), next.get(field)))
                .toList();
    }

    private static Map<String, String> texts(PlanHead head, Function<Enum<?>, String> words) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", head.title());
        texts.put("kind", words.apply(head.kind()));
        texts.put("documentNumber", text(head.documentNumber()));
        texts.put("issuer", head.issuer());
        texts.put("issuedOn", text(head.issuedOn()));
        texts.put("period", head.periodStart() + "–" + head.periodEnd());
        return texts;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
