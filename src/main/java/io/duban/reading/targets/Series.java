package io.duban.reading.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Quantities that belong together: 分别达到30%、50%. */
final class Series {

    private static final Pattern LINK = Pattern.compile("^(?:左右|以上|以内)?[、和及与，]?(?:和|与)?$");

    private Series() {}

    /** The quantities of a sentence; those of one distributive list together, every other one alone. */
    static List<List<Quantity>> of(List<Quantity> quantities, Sentence sentence) {
        List<List<Quantity>> all = new ArrayList<>();
        for (Quantity quantity : quantities) {
            List<Quantity> last = all.isEmpty() ? List.of() : all.get(all.size() - 1);
            if (!last.isEmpty() && goesOn(last, quantity, sentence)) {
                last.replaceAll(
                        each -> quantity.unit().startsWith(each.unit()) ? each.counting(quantity.unit()) : each);
                last.add(quantity);
            } else {
                all.add(new ArrayList<>(List.of(quantity)));
            }
        }
        return all;
    }

    private static boolean goesOn(List<Quantity> series, Quantity next, Sentence sentence) {
        int start = series.get(0).start();
        String before = sentence.text().substring(sentence.clauseStart(start), start);
        String between = sentence.text().substring(series.get(series.size() - 1).end(), next.start());
        return before.contains("分别") && LINK.matcher(between).find();
    }
}
