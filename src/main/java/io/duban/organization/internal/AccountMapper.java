package io.duban.organization.internal;

import io.duban.organization.Account;
import io.duban.shared.PersonId;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface AccountMapper {

    @Nullable
    Account byName(String account);

    @Nullable
    Account byId(PersonId id);

    int setPassword(PersonId id, int version, String hash, boolean mustChange);
}
