package io.duban.intake.confirming;

import io.duban.plan.PlanHead;
import io.duban.plan.PlanKind;
import io.duban.reading.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the head of a plan from what a document says about itself; what it does not say is left for a person. */
final class HeadMaker {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_ISSUER = 200;

    private HeadMaker() {}

    static PlanHead head(Proposal proposal) {
        String title = cut(proposal.title().orElse(""), LONGEST_TITLE);
        int start = proposal.period().start().orElseGet(() -> proposal.date()
                .map(LocalDate::getYear)
                .orElseGet(() -> years(proposal).min().orElse(0)));
        int end = proposal.period().end().orElseGet(() -> years(proposal).max().orElse(start));
        String issuer = cut(proposal.issuer().orElse(""), LONGEST_ISSUER);
        return PlanHead.of(kind(title), title, issuer, start, Math.max(start, end))
                .numbered(proposal.docNumber()
                        .map(number -> cut(number, LONGEST_NUMBER))
                        .orElse(null))
                .dated(null, proposal.date().orElse(null));
    }

    static List<Mark> marks(Proposal proposal) {
        return proposal.evidence().entrySet().stream()
                .map(found -> Mark.of(Aspect.HEAD, found.getValue(), found.getKey()))
                .toList();
    }

    /** By the last of the words that name a layer. */
    private static PlanKind kind(String title) {
        if (title.matches(".*(年度|工作计划|工作要点).*")) {
            return PlanKind.ANNUAL_WORK_PLAN;
        }
        if (title.matches(".*(方案|行动计划)[^意见规划]*")) {
            return PlanKind.NEAR_TERM_PROGRAMME;
        }
        return title.matches(".*规划[^意见]*") ? PlanKind.MASTER_PLAN : PlanKind.IMPLEMENTING_OPINION;
    }

    /** Every year by which something is due. */
    private static IntStream years(Proposal proposal) {
        IntStream targets =
                proposal.tasks().stream().flatMap(HeadMaker::targets).flatMapToInt(target -> target.year().stream());
        IntStream limits = proposal.tasks().stream()
                .flatMap(task -> Stream.concat(
                        Stream.of(task.deadline()), task.segments().stream().map(Proposal.Segment::deadline)))
                .flatMap(Optional::stream)
                .mapToInt(LocalDate::getYear);
        return IntStream.concat(targets, limits);
    }

    static Stream<Proposal.ProposedTarget> targets(Proposal.ProposedTask task) {
        return Stream.concat(
                task.targets().stream(), task.segments().stream().flatMap(segment -> segment.targets().stream()));
    }

    static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }
}
