package io.duban.database;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Stores an identifier or a step as its text, readable in any tool, and reads it back as its own type. */
final class OneTextTypeHandler<T> extends BaseTypeHandler<T> {

    private final Function<T, String> toText;
    private final Function<String, T> fromText;

    OneTextTypeHandler(Function<T, String> toText, Function<String, T> fromText) {
        this.toText = toText;
        this.fromText = fromText;
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, T value, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, toText.apply(value));
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
        return text == null ? null : fromText.apply(text);
    }
}
