package io.duban.intake.confirming;

import io.duban.plan.Direction;
import io.duban.reading.Proposal.ProposedTarget;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether more is better: by how a target is compared, else by the words before it; where neither tells, upwards. */
record Tendency(Direction direction, boolean guessed) {

    private static final Pattern DOWN = Pattern.compile("降|减|压缩|缩短|控制|不超过|淘汰|消除");
    private static final Pattern UP = Pattern.compile("增|提[高升]|扩大|超过?|突破|达到|新建|建成|建设|完成|培育|打造|引进|实现");
    private static final int LONGEST_CLAUSE = 40;

    static Tendency of(ProposedTarget target, String document) {
        Optional<Direction> compared =
                switch (target.operator()) {
                    case AT_MOST, FALL -> Optional.of(Direction.DOWN);
                    case AT_LEAST, MORE_THAN, RISE -> Optional.of(Direction.UP);
                    case EQUAL, ABOUT -> Optional.empty();
                };
        return compared.or(() -> byWords(clause(target, document)))
                .map(known -> new Tendency(known, false))
                .orElse(new Tendency(Direction.UP, true));
    }

    private static Optional<Direction> byWords(String clause) {
        if (DOWN.matcher(clause).find()) {
            return Optional.of(Direction.DOWN);
        }
        return UP.matcher(clause).find() ? Optional.of(Direction.UP) : Optional.empty();
    }

    private static String clause(ProposedTarget target, String document) {
        int end = target.evidence().start();
        String before = document.substring(Math.max(0, end - LONGEST_CLAUSE), end);
        return before.substring(Math.max(
                        Math.max(before.lastIndexOf('，'), before.lastIndexOf('。')),
                        Math.max(before.lastIndexOf('；'), before.lastIndexOf('\n')))
                + 1);
    }
}
