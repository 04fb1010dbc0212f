package io.duban.report.internal;

import io.duban.database.ActMemory;
import io.duban.database.RowWithLines;
import io.duban.report.ClaimId;
import io.duban.report.ClaimTarget;
import io.duban.report.CompletionClaim;
import io.duban.report.CompletionClaims;
import io.duban.report.TaskYear;
import io.duban.shared.StaleAggregate;
import io.duban.task.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return mapper.find(of.task(), of.year()).map(this::read);
    }

    @Override
    public Optional<CompletionClaim> find(ClaimId id) {
        return mapper.byId(id).map(this::read);
    }

    @Override
    public List<CompletionClaim> ofTask(TaskId task) {
        return mapper.ofTask(task).stream().map(this::read).toList();
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

    private CompletionClaim read(RowWithLines<ClaimRow, ClaimTargetRow> read) {
        List<ClaimTarget> targets =
                read.lines().stream().map(ClaimTargetRow::target).toList();
        stored.keep(read.row().id(), targets);
        return read.row().with(targets);
    }
}
