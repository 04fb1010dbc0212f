package io.duban.modeling;

import java.util.Map;
import java.util.TreeMap;

/**
 * From which version of a model to which other one, and where that differs from what is equal in both.
 *
 * @param byHand elements of the one version to those of the other, where somebody said so
 */
public record MoveWay(String model, int from, int to, Map<String, String> byHand) {

    public MoveWay {
        byHand = Map.copyOf(byHand);
    }

    /** In the order of the elements, so that equal ways have equal texts. */
    String byHandText() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(byHand)
                .forEach((from, to) -> text.append(from).append('>').append(to).append(' '));
        return text.toString();
    }

    static Map<String, String> byHand(String text) {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : text.split(" ", -1)) {
            int arrow = pair.indexOf('>');
            if (arrow > 0) {
                pairs.put(pair.substring(0, arrow), pair.substring(arrow + 1));
            }
        }
        return pairs;
    }
}
