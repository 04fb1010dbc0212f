package io.duban.reading.interpretation;

import io.duban.reading.Proposal.ProposedTarget;
import io.duban.reading.vocabulary.WordList;
import java.util.Optional;

/** Whether less is better: by how a target is compared, else by the words before it; where neither tells, more is. */
public record Tendency(boolean falling, boolean guessed) {

    private static final WordList DOWN = WordList.of("降 减 压缩 缩短 控制 不超过 淘汰 消除");
    private static final WordList UP = WordList.of("增 提高 提升 扩大 超 突破 达到 新建 建成 建设 完成 培育 打造 引进 实现");
    private static final int LONGEST_CLAUSE = 40;

    static Tendency of(ProposedTarget target, String document) {
        Optional<Boolean> compared =
                switch (target.operator()) {
                    case AT_MOST, FALL -> Optional.of(true);
                    case AT_LEAST, MORE_THAN, RISE -> Optional.of(false);
                    case EQUAL, ABOUT -> Optional.empty();
                };
        return compared.or(() -> byWords(clause(target, document)))
                .map(known -> new Tendency(known, false))
                .orElse(new Tendency(false, true));
    }

    private static Optional<Boolean> byWords(String clause) {
        if (DOWN.isIn(clause)) {
            return Optional.of(true);
        }
        return UP.isIn(clause) ? Optional.of(false) : Optional.empty();
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
