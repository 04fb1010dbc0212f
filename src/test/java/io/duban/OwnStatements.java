package io.duban;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.jspecify.annotations.Nullable;

/**
 * Which of Duban's own statements a thread sends, by the name that they have in the mappers. The engine has a session
 * of its own, and none of its tables stands in a mapper (see StatementsTest), so what is listed here is ours.
 */
@Intercepts(
        @Signature(
                type = StatementHandler.class,
                method = "prepare",
                args = {Connection.class, Integer.class}))
public final class OwnStatements implements Interceptor {

    private final ThreadLocal<@Nullable List<String>> sent = new ThreadLocal<>();

    List<String> sentWhile(Runnable act) {
        List<String> all = new ArrayList<>();
        sent.set(all);
        try {
            act.run();
        } finally {
            sent.remove();
        }
        return all;
    }

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        List<String> all = sent.get();
        if (all != null) {
            all.add(nameOf(invocation.getTarget()));
        }
        return invocation.proceed();
    }

    private static String nameOf(Object handler) {
        MappedStatement statement =
                (MappedStatement) SystemMetaObject.forObject(handler).getValue("delegate.mappedStatement");
        return statement.getId().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
    }
}
