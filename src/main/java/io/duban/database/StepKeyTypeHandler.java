package io.duban.database;

import io.duban.shared.StepKey;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Stores a step as its text. */
final class StepKeyTypeHandler extends BaseTypeHandler<StepKey> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, StepKey step, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, step.toString());
    }

    @Override
    public @Nullable StepKey getNullableResult(ResultSet row, String column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    public @Nullable StepKey getNullableResult(ResultSet row, int index) throws SQLException {
        return read(row.getString(index));
    }

    @Override
    public @Nullable StepKey getNullableResult(CallableStatement call, int index) throws SQLException {
        return read(call.getString(index));
    }

    private static @Nullable StepKey read(@Nullable String text) {
        return text == null ? null : StepKey.of(text);
    }
}
