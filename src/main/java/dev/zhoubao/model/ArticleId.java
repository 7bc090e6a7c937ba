package dev.zhoubao.model;

import org.jspecify.annotations.Nullable;

/**
 * The identity of a WeChat article, from its address: account ({@code __biz}), message id (grows with time) and
 * position in the message. {@code sn} is a checksum and no part of the identity.
 */
public record ArticleId(
        String biz, long mid, int idx, @Nullable String sn) {

    public boolean sameArticleAs(ArticleId other) {
        return biz.equals(other.biz) && mid == other.mid && idx == other.idx;
    }

    @Override
    public String toString() {
        return biz + "/" + mid + "/" + idx;
    }
}
