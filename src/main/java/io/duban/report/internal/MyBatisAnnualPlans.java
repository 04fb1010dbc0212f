package io.duban.report.internal;

import io.duban.database.ActMemory;
import io.duban.database.RowWithLines;
import io.duban.report.AnnualPlan;
import io.duban.report.AnnualPlanId;
import io.duban.report.AnnualPlans;
import io.duban.report.MilestoneLine;
import io.duban.report.TaskYear;
import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import io.duban.task.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisAnnualPlans implements AnnualPlans {

    private final AnnualPlanMapper mapper;
    private final ActMemory<AnnualPlanId, List<MilestoneLine>> stored = new ActMemory<>();

    MyBatisAnnualPlans(AnnualPlanMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<AnnualPlan> find(TaskYear of) {
        return mapper.find(of.task(), of.year()).map(this::read);
    }

    @Override
    public AnnualPlan get(TaskYear of) {
        return find(of).orElseThrow(() -> new Missing(of));
    }

    @Override
    public List<AnnualPlan> ofTask(TaskId task) {
        return mapper.ofTask(task).stream().map(this::read).toList();
    }

    @Override
    public AnnualPlan save(AnnualPlan plan) {
        if (plan.isNew()) {
            insert(AnnualPlanRow.of(plan.saved()), plan);
        } else if (mapper.update(AnnualPlanRow.of(plan)) == 0) {
            throw new StaleAggregate(plan.id());
        }
        putLines(plan);
        return plan.saved();
    }

    private void insert(AnnualPlanRow row, AnnualPlan plan) {
        try {
            mapper.insert(row);
        } catch (DuplicateKeyException begunMeanwhile) {
            throw new StaleAggregate(plan.of());
        }
    }

    /** Only what differs from what stands there. */
    private void putLines(AnnualPlan plan) {
        List<MilestoneLine> now = plan.content().lines();
        List<MilestoneLine> before =
                plan.isNew() ? List.of() : stored.find(plan.id()).orElse(null);
        if (now.equals(before)) {
            return;
        }
        if (before == null || !before.isEmpty()) {
            mapper.deleteMilestones(plan.id());
        }
        insertMilestones(plan);
        stored.keep(plan.id(), now);
    }

    private void insertMilestones(AnnualPlan plan) {
        List<MilestoneRow> rows = new ArrayList<>();
        for (MilestoneLine line : plan.content().lines()) {
            rows.add(MilestoneRow.of(plan.id(), rows.size(), line));
        }
        if (!rows.isEmpty()) {
            mapper.insertMilestones(rows);
        }
    }

    private AnnualPlan read(RowWithLines<AnnualPlanRow, MilestoneRow> read) {
        List<MilestoneLine> lines =
                read.lines().stream().map(MilestoneRow::line).toList();
        stored.keep(read.row().id(), lines);
        return read.row().with(lines);
    }
}
