package io.duban;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks the database how it reads a table for a statement of a mapper. */
public final class Explained {

    private final Configuration configuration;
    private final JdbcTemplate jdbc;

    public Explained(ApplicationContext context) {
        this.configuration = context.getBean(SqlSessionFactory.class).getConfiguration();
        this.jdbc = context.getBean(JdbcTemplate.class);
    }

    /**
     * The lines about one table, by the name under which the statement calls it; MySQL would draw a tree unless it is
     * asked for the table.
     */
    public List<Map<String, Object>> statement(
            Class<?> mapper, String statement, String table, Map<String, Object> parameters) {
        MappedStatement mapped = configuration.getMappedStatement(mapper.getName() + "." + statement);
        BoundSql sql = mapped.getBoundSql(parameters);
        List<Map<String, Object>> plans = jdbc.query(
                connection -> {
                    var prepared = connection.prepareStatement("EXPLAIN FORMAT=TRADITIONAL " + sql.getSql());
                    configuration.newParameterHandler(mapped, parameters, sql).setParameters(prepared);
                    return prepared;
                },
                new ColumnMapRowMapper());
        return plans.stream().filter(row -> table.equals(row.get("table"))).toList();
    }
}
