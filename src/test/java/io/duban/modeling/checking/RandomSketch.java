package io.duban.modeling.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Small orders of work made up at random, as lines of a {@link Sketch}: put together of blocks that are sound, and in most
 * of them one or two things changed afterwards. Ends that are reached only beside an activity are called {@code aside…}.
 */
public final class RandomSketch {

    private static final int DEPTH = 2;

    private final Random random;
    private final List<String> nodes = new ArrayList<>();
    private final List<String[]> flows = new ArrayList<>();
    private final boolean hasInclusive;
    private int count;

    public RandomSketch(long seed) {
        random = new Random(seed * 7919 + 17);
        hasInclusive = random.nextInt(3) == 0;
        node("start begin");
        node("end over");
        String first = next("step");
        flow("begin", first);
        flow(block(first, DEPTH), "over");
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            change();
        }
    }

    public String lines() {
        return String.join("\n", nodes)
                + "\n"
                + flows.stream().map(flow -> flow[0] + " > " + flow[1]).collect(Collectors.joining("\n"));
    }

    private void node(String line) {
        nodes.add(line);
    }

    private String next(String kind) {
        String id = kind.charAt(0) + "" + ++count;
        node(kind + " " + id);
        return id;
    }

    private void flow(String from, String to) {
        flows.add(new String[] {from, to});
    }

    /** Goes on from a node; the last node of what was drawn. */
    private String block(String from, int depth) {
        if (depth == 0) {
            return then(from, "step");
        }
        return switch (random.nextInt(9)) {
            case 0 -> block(then(from, "step"), depth - 1);
            case 1, 2 -> split(from, "and", depth);
            case 3 -> split(from, "xor", depth);
            case 4 -> hasInclusive ? split(from, "or", depth) : split(from, "xor", depth);
            case 5 -> loop(from, depth);
            case 6 -> part(from);
            case 7 -> timed(from);
            default -> ends(from, depth);
        };
    }

    private String then(String from, String kind) {
        String id = next(kind);
        flow(from, id);
        return id;
    }

    private String split(String from, String kind, int depth) {
        String fork = then(from, kind);
        String join = next(kind);
        int ways = 2 + random.nextInt(5) / 4;
        for (int i = 0; i < ways; i++) {
            flow(random.nextInt(4) == 0 ? block(fork, depth - 1) : then(fork, "step"), join);
        }
        return join;
    }

    private String loop(String from, int depth) {
        String merge = then(from, "xor");
        String decision = next("xor");
        flow(block(merge, depth - 1), decision);
        flow(decision, merge);
        return decision;
    }

    private String ends(String from, int depth) {
        String decision = then(from, "xor");
        String end = next(random.nextInt(4) == 0 ? "kill" : "end");
        flow(then(decision, "step"), end);
        return block(decision, depth - 1);
    }

    private String timed(String from) {
        String step = then(from, "step");
        String timer = "t" + ++count;
        if (random.nextBoolean()) {
            node("timer " + timer + " on " + step + " aside");
            String end = "aside" + ++count;
            node("end " + end);
            flow(timer, end);
            return step;
        }
        node("timer " + timer + " on " + step);
        String merge = then(step, "xor");
        flow(timer, merge);
        return merge;
    }

    private String part(String from) {
        String part = "p" + ++count;
        String inner = part + "in";
        boolean isLeft = random.nextBoolean();
        node("part " + part);
        node("start " + inner + "s");
        node((isLeft ? "xor " : "and ") + inner + "d");
        node("step " + inner + "a");
        node("end " + inner + "e");
        node((isLeft ? "throw " + inner + "f code=OUT" : "end " + inner + "f"));
        node("%s > %s\n%s > %s > %s\n%s > %s"
                .formatted(inner + "s", inner + "d", inner + "d", inner + "a", inner + "e", inner + "d", inner + "f"));
        node("done");
        flow(from, part);
        if (isLeft) {
            String error = "c" + ++count;
            node("catch " + error + " on " + part + " code=OUT");
            String merge = then(part, "xor");
            flow(error, merge);
            return merge;
        }
        return part;
    }

    /** A gateway of another kind, a way that leads elsewhere, one more, or one less. */
    private void change() {
        switch (random.nextInt(4)) {
            case 0 -> otherKind();
            case 1 -> redirect();
            case 2 -> flow(any(false), any(true));
            default -> {
                if (flows.size() > 4) {
                    String[] flow = flows.get(random.nextInt(flows.size()));
                    if (flows.stream().filter(one -> one[0].equals(flow[0])).count() > 1
                            && !flow[1].startsWith("aside")) {
                        flows.remove(flow);
                    }
                }
            }
        }
    }

    private void otherKind() {
        List<Integer> gateways = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).matches("(xor|and|or) [a-z]\\d+")) {
                gateways.add(i);
            }
        }
        if (!gateways.isEmpty()) {
            int at = gateways.get(random.nextInt(gateways.size()));
            nodes.set(
                    at,
                    (nodes.get(at).startsWith("and") ? "xor " : "and ")
                            + nodes.get(at).split(" ")[1]);
        }
    }

    private void redirect() {
        String[] flow = flows.get(random.nextInt(flows.size()));
        if (!flow[1].startsWith("aside")) {
            flow[1] = any(true);
        }
    }

    private String any(boolean isTarget) {
        List<String> ids = nodes.stream()
                .filter(line ->
                        line.matches(isTarget ? "(step|xor|and|or|part|end) [a-z]\\w*" : "(step|xor|and|or) \\w+"))
                .map(line -> line.split(" ")[1])
                .filter(id -> !id.startsWith("aside") && !id.matches("p\\d+in.*"))
                .toList();
        return ids.get(random.nextInt(ids.size()));
    }
}
