package dev.zhoubao.ingest.bulletin;

import com.google.re2j.Pattern;
import dev.zhoubao.ingest.TextBlock;
import java.util.List;
import java.util.Optional;

/**
 * What a page says in the place of an article: that it is gone, or what has to be done before it is shown. It is asked for only
 * where there is no article, which might quote such words.
 */
final class Notice {

    private static final int LONGEST = 80;

    private static final Pattern WORDS =
            Pattern.compile("(?i)(?:内容|文章|页面|网页|信息|帖子|链接|本文)已?(?:经|被)?[^，。]{0,12}(?:删除|下架|不存在|失效|过期|撤回)"
                    + "|无法查看|参数错误|环境异常|安全验证|人机验证|完成验证|验证码|登[录陆](?:后|才能)|请先?登[录陆]|没有权限|无权(?:限)?(?:访问|查看)|拒绝访问|访问(?:过于|太)频繁|操作频繁|请在微信客户端打开"
                    + "|(?:error|http|status|错误)\\W{0,3}(?:40[1345]|50[0234])\\b|^\\W*(?:40[1345]|50[0234])\\W*$|not found|forbidden|access denied|bad gateway|service unavailable|internal server error"
                    + "|too many requests|checking your browser|just a moment|captcha|please (?:log|sign) ?in");

    private Notice() {}

    /** The first short line of a text that says so. */
    static Optional<String> in(List<TextBlock> text) {
        return text.stream()
                .map(TextBlock::text)
                .filter(line -> line.length() <= LONGEST && WORDS.matcher(line).find())
                .findFirst();
    }
}
