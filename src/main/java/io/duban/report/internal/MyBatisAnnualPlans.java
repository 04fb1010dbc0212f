package io.duban.report.internal;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.duban.report.AcceptedPlan;
import io.duban.report.AnnualPlan;
import io.duban.report.AnnualPlanId;
import io.duban.report.AnnualPlans;
import io.duban.report.MilestoneLine;
import io.duban.report.TaskYear;
import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import io.duban.task.TaskId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisAnnualPlans implements AnnualPlans {

    private final AnnualPlanMapper mapper;

    MyBatisAnnualPlans(AnnualPlanMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<AnnualPlan> find(TaskYear of) {
        AnnualPlanRow row = mapper.find(of.task(), of.year());
        return row == null ? Optional.empty() : whole(List.of(row)).stream().findFirst();
    }

    @Override
    public AnnualPlan get(TaskYear of) {
        return find(of).orElseThrow(() -> new Missing(of));
    }

    @Override
    public List<AnnualPlan> ofTask(TaskId task) {
        return whole(mapper.ofTask(task));
    }

    @Override
    public Map<TaskYear, AcceptedPlan> accepted(Collection<TaskId> tasks, int from, int until) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return mapper.accepted(tasks, from, until).stream()
                .collect(groupingBy(AcceptedRow::of, collectingAndThen(toList(), AcceptedRow::plan)));
    }

    @Override
    public void add(AnnualPlan plan) {
        try {
            mapper.insert(AnnualPlanRow.of(plan));
        } catch (DuplicateKeyException begunMeanwhile) {
            throw new StaleAggregate(plan.of());
        }
        insertMilestones(plan);
    }

    @Override
    public AnnualPlan save(AnnualPlan plan) {
        if (mapper.update(AnnualPlanRow.of(plan)) == 0) {
            throw new StaleAggregate(plan.id());
        }
        mapper.deleteMilestones(plan.id());
        insertMilestones(plan);
        return plan.saved();
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

    private List<AnnualPlan> whole(List<AnnualPlanRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<AnnualPlanId, List<MilestoneLine>> lines =
                mapper.milestones(rows.stream().map(AnnualPlanRow::id).toList()).stream()
                        .collect(groupingBy(MilestoneRow::annualPlanId, mapping(MilestoneRow::line, toList())));
        return rows.stream()
                .map(row -> row.with(lines.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
