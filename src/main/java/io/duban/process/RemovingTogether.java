package io.duban.process;

import static java.util.stream.Collectors.joining;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.FlushResult;
import org.camunda.bpm.engine.impl.db.HasDbRevision;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.db.sql.BatchDbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Removes the variables that end with an act in one statement, and the executions in another; the engine removes them
 * row by row, and where a part that runs once per unit ends that is most of what the act costs. Whether somebody was
 * faster is told by the number of rows, as the engine does it.
 */
final class RemovingTogether extends BatchDbSqlSession {

    RemovingTogether(DbSqlSessionFactory factory) {
        super(factory);
    }

    /** Variables first and executions last, for everything else that belongs to an execution names it. */
    @Override
    public FlushResult executeDbOperations(List<DbOperation> operations) {
        List<DbEntityOperation> variables = removalsOf(VariableInstanceEntity.class, operations);
        List<DbEntityOperation> executions = removalsOf(ExecutionEntity.class, operations);
        List<DbOperation> others = new ArrayList<>(operations);
        others.removeAll(variables);
        others.removeAll(executions);
        if (!remove("ACT_RU_VARIABLE", variables)) {
            return FlushResult.withFailures(List.copyOf(variables));
        }
        FlushResult result = others.isEmpty() ? FlushResult.allApplied() : super.executeDbOperations(others);
        if (!result.getFailedOperations().isEmpty()
                || !result.getRemainingOperations().isEmpty()) {
            List<DbOperation> remaining = new ArrayList<>(result.getRemainingOperations());
            remaining.addAll(executions);
            return FlushResult.withFailuresAndRemaining(result.getFailedOperations(), remaining);
        }
        return remove("ACT_RU_EXECUTION", executions) ? result : FlushResult.withFailures(List.copyOf(executions));
    }

    /** None where there is but one: the engine's own statement does as well. */
    private static List<DbEntityOperation> removalsOf(Class<? extends DbEntity> type, List<DbOperation> operations) {
        List<DbEntityOperation> removals = operations.stream()
                .filter(operation ->
                        operation.getOperationType() == DbOperationType.DELETE && operation.getEntityType() == type)
                .map(DbEntityOperation.class::cast)
                .toList();
        return removals.size() == 1 ? List.of() : removals;
    }

    /** In the order given, which has the children of an execution before it. False when a row is not as it was read. */
    private boolean remove(String table, List<DbEntityOperation> removals) {
        if (removals.isEmpty()) {
            return true;
        }
        flushBatchOperations();
        boolean complete =
                rows(table, removals.stream().map(DbEntityOperation::getEntity).toList()) == removals.size();
        removals.forEach(removal -> entityDeletePerformed(removal, complete ? 1 : 0, null));
        return complete;
    }

    private int rows(String table, List<DbEntity> entities) {
        String known = entities.stream().map(entity -> "(ID_ = ? AND REV_ = ?)").collect(joining(" OR "));
        String order = entities.stream().map(entity -> "?").collect(joining(", "));
        String sql = "DELETE FROM " + table + " WHERE " + known + " ORDER BY FIELD(ID_, " + order + ")";
        try (PreparedStatement statement = sqlSession.getConnection().prepareStatement(sql)) {
            int at = 1;
            for (DbEntity entity : entities) {
                statement.setString(at++, entity.getId());
                statement.setInt(at++, ((HasDbRevision) entity).getRevision());
            }
            for (DbEntity entity : entities) {
                statement.setString(at++, entity.getId());
            }
            return statement.executeUpdate();
        } catch (SQLException failure) {
            // In this wrapping the engine looks for what the database said, such as a deadlock.
            throw new PersistenceException(failure);
        }
    }
}
