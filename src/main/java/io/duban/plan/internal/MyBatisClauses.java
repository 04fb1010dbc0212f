package io.duban.plan.internal;

import static java.util.stream.Collectors.toMap;

import io.duban.plan.Clause;
import io.duban.plan.ClauseId;
import io.duban.plan.Clauses;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisClauses implements Clauses {

    private final ClauseMapper mapper;

    MyBatisClauses(ClauseMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Clause> ofPlan(PlanId plan) {
        return mapper.ofPlan(plan).stream().map(MyBatisClauses::clause).toList();
    }

    @Override
    public Map<PlanItemId, ClauseId> ofItems(PlanId plan) {
        return mapper.links(plan).stream().collect(toMap(ClauseMapper.Link::itemId, ClauseMapper.Link::clauseId));
    }

    @Override
    public void put(PlanId plan, List<Clause> clauses) {
        mapper.delete(plan);
        if (!clauses.isEmpty()) {
            mapper.insert(clauses.stream().map(MyBatisClauses::row).toList());
        }
        mapper.unlink(plan);
    }

    private static Clause clause(ClauseMapper.Row row) {
        return new Clause(
                row.id(),
                row.planId(),
                row.position(),
                row.number(),
                row.path().isEmpty() ? List.of() : List.of(row.path().split("\n", -1)),
                row.body());
    }

    private static ClauseMapper.Row row(Clause clause) {
        return new ClauseMapper.Row(
                clause.id(),
                clause.planId(),
                clause.position(),
                clause.number(),
                String.join("\n", clause.path()),
                clause.body());
    }
}
