package io.duban.database;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Stores an identifier as the 36 characters of its UUID, readable in any tool, and reads it back as its own type. */
final class IdTypeHandler<T> extends BaseTypeHandler<T> {

    private final Function<T, UUID> toUuid;
    private final Function<UUID, T> fromUuid;

    IdTypeHandler(Function<T, UUID> toUuid, Function<UUID, T> fromUuid) {
        this.toUuid = toUuid;
        this.fromUuid = fromUuid;
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, T id, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, toUuid.apply(id).toString());
    }

    @Override
    public @Nullable T getNullableResult(ResultSet row, String column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    public @Nullable T getNullableResult(ResultSet row, int index) throws SQLException {
        return read(row.getString(index));
    }

    @Override
    public @Nullable T getNullableResult(CallableStatement call, int index) throws SQLException {
        return read(call.getString(index));
    }

    private @Nullable T read(@Nullable String text) {
        return text == null ? null : fromUuid.apply(UUID.fromString(text));
    }
}
