package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.OwnTable;
import io.duban.modeling.vocabulary.TableInput;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which rules of a table hold for what it is asked, by its own cells. Two questions for which the same rules hold have
 * the same answer, whatever that is: the rules that hold are all that a table sees of a question. What they answer is
 * not known here.
 */
public final class RulesThatHold {

    private final List<TableInput> columns;
    private final List<TableRead.Row> rows;

    private RulesThatHold(TableRead table) {
        columns = table.columns();
        rows = table.rows();
    }

    /** Empty where the file is not written in the small language of tables throughout. */
    public static Optional<RulesThatHold> of(byte[] dmn, OwnTable own) {
        Findings findings = new Findings();
        try {
            return TableChecks.read(dmn, own, findings)
                    .filter(read -> findings.all().isEmpty())
                    .map(RulesThatHold::new);
        } catch (SafeReader.NotRead refused) {
            return Optional.empty();
        }
    }

    /**
     * The places of these rules, from 0 on.
     *
     * @param asked the inputs and the limits by their names: numbers, true or false, null for what is missing
     */
    public BitSet among(Map<String, ?> asked) {
        Map<String, Integer> numbers = new HashMap<>();
        asked.forEach((name, value) -> {
            if (value != null) {
                numbers.put(name, number(value));
            }
        });
        BitSet holding = new BitSet(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            holding.set(row, holds(rows.get(row).cells(), numbers));
        }
        return holding;
    }

    private boolean holds(List<CellTest> cells, Map<String, Integer> asked) {
        return IntStream.range(0, cells.size())
                .allMatch(at -> cells.get(at).holds(asked.get(columns.get(at).name()), asked));
    }

    private static int number(Object value) {
        return value instanceof Boolean yes ? (yes ? 1 : 0) : (Integer) value;
    }
}
