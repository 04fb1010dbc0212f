package io.duban.simulation;

import io.duban.report.CheckTargets;
import io.duban.report.ClaimCompletion;
import io.duban.report.ClaimContent;
import io.duban.report.ClaimDraft;
import io.duban.report.ClaimFiles;
import io.duban.report.ClaimSample;
import io.duban.report.ClaimTarget;
import io.duban.report.CompletionClaim;
import io.duban.report.CompletionClaims;
import io.duban.report.DecideClaim;
import io.duban.report.Finding;
import io.duban.report.TargetCheck;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Decision;
import io.duban.work.Step;
import io.duban.work.Steps;
import io.duban.worklist.WorkItem;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The lead unit claims that the task is complete; office, supervisor and the office's head decide. */
@Component
@SimulationOnly
class ClaimDeeds implements Deed {

    private static final int RETURNED = 30;

    private final ClaimCompletion claimCompletion;
    private final DecideClaim decideClaim;
    private final CompletionClaims claims;
    private final ClaimFiles files;
    private final CheckTargets checkTargets;
    private final Tasks tasks;
    private final Steps steps;

    ClaimDeeds(
            ClaimCompletion claimCompletion,
            DecideClaim decideClaim,
            CompletionClaims claims,
            ClaimFiles files,
            CheckTargets checkTargets,
            Tasks tasks,
            Steps steps) {
        this.claimCompletion = claimCompletion;
        this.decideClaim = decideClaim;
        this.claims = claims;
        this.files = files;
        this.checkTargets = checkTargets;
        this.tasks = tasks;
        this.steps = steps;
    }

    @Override
    public Set<Block> blocks() {
        return EnumSet.of(Block.WRITE_CLAIM, Block.DECIDE_CLAIM);
    }

    @Override
    public void act(WorkItem item, Actor.Person who, Chance chance) {
        TaskId task = new TaskId(item.subject());
        if (item.block() == Block.WRITE_CLAIM) {
            claimCompletion.submit(task, draft(tasks.get(task), chance), who);
        } else {
            decide(task, steps.of(item.step()), who, chance);
        }
    }

    private ClaimDraft draft(Task task, Chance chance) {
        List<ClaimTarget> targets =
                checkTargets.of(task).stream().map(ClaimDeeds::target).toList();
        Integer seen =
                claims.find(ofThisLife(task)).map(CompletionClaim::version).orElse(null);
        String words = "已完成建设任务并通过验收。" + chance.below(1000, "words");
        return new ClaimDraft(new ClaimContent(words, 100, "", "下级任务另行办结。", targets), seen);
    }

    /** A task that was reopened has one of its earlier life as well. */
    private static TaskYear ofThisLife(Task task) {
        return new TaskYear(task.id(), Objects.requireNonNull(task.year()));
    }

    private static ClaimTarget target(TargetCheck check) {
        return new ClaimTarget(
                check.indicator().id(),
                check.target().year(),
                check.value() == null ? "" : check.value().typed(),
                !check.unmet(),
                "按现行统计口径，余下部分转入下一规划。");
    }

    /** What is still to be put right is waited for. */
    private void decide(TaskId id, Step step, Actor.Person who, Chance chance) {
        Task task = tasks.get(id);
        CompletionClaim claim = claims.find(ofThisLife(task)).orElseThrow();
        DecideClaim.At at = new DecideClaim.At(id, step.key().node());
        boolean verifies = step.roles().contains(Role.SUPERVISOR);
        List<ClaimSample> looked = verifies ? looked(claim) : List.of();
        if (step.offers(Answer.RETURNED) && chance.in(RETURNED, "claim")) {
            decideClaim.decide(at, Decision.giveBack("请补充验收材料。"), looked, who);
        } else if (task.head().rectifications() == 0) {
            decideClaim.decide(at, Decision.agree("经核查，同意。").percent(verifies ? 100 : null), looked, who);
        }
    }

    private List<ClaimSample> looked(CompletionClaim claim) {
        return files.of(claim).stream()
                .flatMap(group -> group.files().stream())
                .map(file -> new ClaimSample(file.id(), Finding.RIGHT, ""))
                .toList();
    }
}
