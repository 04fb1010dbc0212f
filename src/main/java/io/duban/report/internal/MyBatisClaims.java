package io.duban.report.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.duban.database.ActMemory;
import io.duban.report.ClaimId;
import io.duban.report.ClaimTarget;
import io.duban.report.CompletionClaim;
import io.duban.report.CompletionClaims;
import io.duban.report.TaskYear;
import io.duban.shared.StaleAggregate;
import io.duban.task.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisClaims implements CompletionClaims {

    private final ClaimMapper mapper;
    private final ActMemory<ClaimId, List<ClaimTarget>> stored = new ActMemory<>();

    MyBatisClaims(ClaimMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<CompletionClaim> find(TaskYear of) {
        return whole(mapper.find(of.task(), of.year()));
    }

    @Override
    public Optional<CompletionClaim> find(ClaimId id) {
        return whole(mapper.byId(id));
    }

    @Override
    public List<CompletionClaim> ofTask(TaskId task) {
        return whole(mapper.ofTask(task));
    }

    @Override
    public CompletionClaim save(CompletionClaim claim) {
        if (claim.isNew()) {
            insert(ClaimRow.of(claim.saved()), claim);
        } else if (mapper.update(ClaimRow.of(claim)) == 0) {
            throw new StaleAggregate(claim.id());
        } else {
            putTargets(claim);
        }
        return claim.saved();
    }

    private void insert(ClaimRow row, CompletionClaim claim) {
        try {
            mapper.insert(row);
        } catch (DuplicateKeyException begunMeanwhile) {
            throw new StaleAggregate(claim.of());
        }
        insertTargets(claim);
    }

    /** Only what differs from what stands there. */
    private void putTargets(CompletionClaim claim) {
        List<ClaimTarget> now = claim.content().targets();
        List<ClaimTarget> before = stored.find(claim.id()).orElse(null);
        if (now.equals(before)) {
            return;
        }
        if (before == null || !before.isEmpty()) {
            mapper.deleteTargets(claim.id());
        }
        insertTargets(claim);
    }

    private void insertTargets(CompletionClaim claim) {
        List<ClaimTargetRow> rows = new ArrayList<>();
        for (ClaimTarget target : claim.content().targets()) {
            rows.add(ClaimTargetRow.of(claim.id(), rows.size(), target));
        }
        if (!rows.isEmpty()) {
            mapper.insertTargets(rows);
        }
        stored.keep(claim.id(), claim.content().targets());
    }

    private Optional<CompletionClaim> whole(@Nullable ClaimRow row) {
        return row == null ? Optional.empty() : Optional.of(whole(List.of(row)).get(0));
    }

    private List<CompletionClaim> whole(List<ClaimRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<ClaimId, List<ClaimTarget>> targets = mapper
                .targets(rows.stream().map(ClaimRow::id).toList())
                .stream()
                .collect(groupingBy(ClaimTargetRow::claimId, mapping(ClaimTargetRow::target, toList())));
        rows.forEach(row -> stored.keep(row.id(), targets.getOrDefault(row.id(), List.of())));
        return rows.stream()
                .map(row -> row.with(targets.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
