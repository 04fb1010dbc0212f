package io.duban.modeling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What the columns and rules of a decision table say, by their ids; of a text that the checks have read before. */
final class TableElements {

    static final String DESCRIPTION = "description";

    /** The rule before it: of rules of which the first counts, the order says something. */
    static final String AFTER = "after";

    private final Element table;
    private final Map<String, Map<String, String>> says = new LinkedHashMap<>();

    private TableElements(Element table) {
        this.table = table;
    }

    static Map<String, Map<String, String>> of(Element table) {
        return new TableElements(table).read();
    }

    static Optional<Element> table(Element definitions) {
        return of(definitions, "decision")
                .flatMap(decision -> of(decision, "decisionTable"))
                .findFirst();
    }

    static List<String> asked(Element table) {
        return of(table, "input").map(TableElements::inputOf).toList();
    }

    static List<String> answered(Element table) {
        return of(table, "output").map(output -> output.getAttribute("name")).toList();
    }

    private List<String> columns() {
        return Stream.concat(asked(table).stream(), answered(table).stream()).toList();
    }

    /** What a rule says in its cells, in the order of the columns. */
    static List<String> cells(Element rule) {
        return Stream.concat(of(rule, "inputEntry"), of(rule, "outputEntry"))
                .map(TableElements::written)
                .toList();
    }

    static Stream<Element> of(Element parent, String kind) {
        return ModelElements.children(parent).stream().filter(child -> kind.equals(child.getLocalName()));
    }

    static String description(Element rule) {
        return of(rule, DESCRIPTION)
                .map(said -> said.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private Map<String, Map<String, String>> read() {
        Map<String, String> itself = new LinkedHashMap<>();
        itself.put("hitPolicy", table.getAttribute("hitPolicy"));
        itself.put("columns", String.join(", ", columns()));
        says.put(table.getAttribute("id"), itself);
        String before = "";
        for (Element rule : of(table, "rule").toList()) {
            says.put(rule.getAttribute("id"), saidBy(rule, before));
            before = rule.getAttribute("id");
        }
        return says;
    }

    private Map<String, String> saidBy(Element rule, String before) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(DESCRIPTION, description(rule));
        said.put(AFTER, before);
        List<String> columns = columns();
        List<String> cells = cells(rule);
        for (int at = 0; at < Math.min(columns.size(), cells.size()); at++) {
            said.put(columns.get(at), cells.get(at));
        }
        return said;
    }

    private static String inputOf(Element input) {
        return of(input, "inputExpression")
                .map(TableElements::written)
                .findFirst()
                .orElse("");
    }

    private static String written(Element holder) {
        return of(holder, "text")
                .map(text -> text.getTextContent().strip())
                .findFirst()
                .orElse("");
    }
}
