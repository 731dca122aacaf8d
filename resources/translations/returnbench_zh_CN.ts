<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Returnbench</source>
        <translation>Returnbench</translation>
    </message>
</context>
<context>
    <name>ApprovingScreen</name>
    <message>
        <source>Answer the question first, then scan again.</source>
        <translation>请先回答问题，再重新扫描。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, oldest first</source>
        <translation>
            <numerusform>%n 件待审批，最早的在前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them yours: another person decides</source>
        <translation>
            <numerusform>其中 %n 件是你提议的，由他人审批</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no code</source>
        <translation>这不是条码</translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again.</source>
        <translation>扫描内容含有标签上没有的字符，请重新扫描。</translation>
    </message>
    <message>
        <source>Nothing known by {code}</source>
        <translation>查不到 {code}</translation>
    </message>
    <message>
        <source>Scan the licence plate on the unit.</source>
        <translation>请扫描退件上的 LPN。</translation>
    </message>
    <message>
        <source>{code} does not wait for approval</source>
        <translation>{code} 不在待审批之列</translation>
    </message>
    <message>
        <source>No unit of it has been received yet.</source>
        <translation>其中的退件尚未收货。</translation>
    </message>
    <message>
        <source>{lpn} approved: {disposition}</source>
        <translation>{lpn} 已批准：{disposition}</translation>
    </message>
    <message>
        <source>{lpn} rejected: {disposition}</source>
        <translation>{lpn} 已驳回：{disposition}</translation>
    </message>
    <message>
        <source>{lpn} goes back to be inspected once more</source>
        <translation>{lpn} 退回重新检验</translation>
    </message>
    <message>
        <source>{lpn} sent back with your suggestion</source>
        <translation>{lpn} 已退回，并附上你的建议</translation>
    </message>
    <message>
        <source>No other way is allowed</source>
        <translation>没有其他可用方式</translation>
    </message>
    <message>
        <source>Approve what is proposed, or reject it with your reason.</source>
        <translation>请批准提议，或写明理由驳回。</translation>
    </message>
    <message>
        <source>Yours – another person decides</source>
        <translation>你提议的，由他人审批</translation>
    </message>
    <message>
        <source>{price} paid</source>
        <translation>实付 {price}</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>{lpn}: {state}, bin {bin}.</source>
        <translation>{lpn}：{state}，货位 {bin}。</translation>
    </message>
    <message>
        <source>{lpn}: {state}.</source>
        <translation>{lpn}：{state}。</translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation>没有待审批的退件</translation>
    </message>
    <message>
        <source>What is proposed comes here by itself. Scan a unit to see where it is.</source>
        <translation>提议会自动出现在这里。扫描退件可查看它在哪里。</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>队列为空</translation>
    </message>
    <message>
        <source>Seller must agree</source>
        <translation>须卖家同意</translation>
    </message>
    <message>
        <source>No photos were taken</source>
        <translation>没有拍照</translation>
    </message>
    <message>
        <source>The buyer claimed</source>
        <translation>买家说明</translation>
    </message>
    <message>
        <source>The inspector found</source>
        <translation>质检结果</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>How the grade came about</source>
        <translation>等级依据</translation>
    </message>
    <message>
        <source>Note of the proposer</source>
        <translation>提议人备注</translation>
    </message>
    <message>
        <source>Proposed before</source>
        <translation>此前提议</translation>
    </message>
    <message>
        <source>Standing instruction</source>
        <translation>卖家指令</translation>
    </message>
    <message>
        <source>Another way…</source>
        <translation>其他方式…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Inspect once more…</source>
        <translation>重新检验…</translation>
    </message>
    <message>
        <source>Its story</source>
        <translation>查看履历</translation>
    </message>
    <message>
        <source>Waiting, oldest first</source>
        <translation>等候中，最早的在前</translation>
    </message>
    <message>
        <source>What it would bring</source>
        <translation>各去向的收益</translation>
    </message>
    <message>
        <source>What each way would mean</source>
        <translation>各种方式的影响</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Enter shows the photos, Space the rest of the page.</source>
        <translation>Enter 查看照片，空格键翻看下文。</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Saved here</source>
        <translation>已存本机</translation>
    </message>
    <message>
        <source>Set up, Data, Verify says what is wrong. Call a supervisor.</source>
        <translation>在“设置”的“数据”中核验，可看到问题所在。请叫主管。</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>数据受损</translation>
    </message>
    <message>
        <source>PDF folder</source>
        <translation>PDF 文件夹</translation>
    </message>
    <message>
        <source>Lock: Ctrl+L</source>
        <translation>锁定：Ctrl+L</translation>
    </message>
</context>
<context>
    <name>BenchSection</name>
    <message>
        <source>This bench</source>
        <translation>本工作台</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色界面</translation>
    </message>
    <message>
        <source>Sounds with every scan</source>
        <translation>每次扫描发声</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>界面大小</translation>
    </message>
    <message>
        <source>Pages that are open already change with the next start.</source>
        <translation>已打开的页面在下次启动时改变。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lock when nobody works</source>
        <translation>无人操作时锁定</translation>
    </message>
    <message>
        <source>Every change takes effect at once.</source>
        <translation>修改立即生效。</translation>
    </message>
</context>
<context>
    <name>BinTiles</name>
    <message numerus="yes">
        <source>%n of the same</source>
        <translation>
            <numerusform>同款 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) in it</source>
        <translation>
            <numerusform>已放 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>BinsDialog</name>
    <message>
        <source>Add bins</source>
        <translation>添加货位</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Aisle, bay and level, like A-01-01.</source>
        <translation>巷道、列、层，如 A-01-01。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Leave it empty for one bin.</source>
        <translation>只加一个货位时留空。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>That is no range of at most 2000 bins, like A-01-01 to A-10-04.</source>
        <translation>范围无效，最多 2000 个货位，如 A-01-01 至 A-10-04。</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s)</source>
        <translation>
            <numerusform>%n 个货位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinsSection</name>
    <message>
        <source>Bins</source>
        <translation>货位</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>货位</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>No bins yet: F1 adds them.</source>
        <translation>还没有货位，按 F1 添加。</translation>
    </message>
    <message>
        <source>Add bins</source>
        <translation>添加货位</translation>
    </message>
    <message>
        <source>Print its label</source>
        <translation>打印货位标签</translation>
    </message>
    <message>
        <source>Print the aisle&apos;s labels</source>
        <translation>打印整条巷道的标签</translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s)</source>
        <translation>
            <numerusform>%n 个货位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>程序出错。</translation>
    </message>
    <message>
        <source>What was saved is safe. Do the last step again; if this comes back, give support the reference {reference} and the file {log}.</source>
        <translation>已保存的内容没有丢失。请重做上一步；如再次出现，请把编号 {reference} 和文件 {log} 交给技术支持。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>Claim the parcel</source>
        <translation>认领包裹</translation>
    </message>
    <message>
        <source>Nothing on the parcel speaks for this return</source>
        <translation>包裹上没有指向此退货单的信息</translation>
    </message>
    <message>
        <source>Answer this question first, then scan again.</source>
        <translation>请先回答此问题，再重新扫描。</translation>
    </message>
    <message>
        <source>Does this parcel belong to {rma}?</source>
        <translation>此包裹属于 {rma} 吗？</translation>
    </message>
    <message>
        <source>The parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>The return</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>Units find their lines by SKU; others are kept as extra units.</source>
        <translation>退件按 SKU 对应明细行，对不上的记为多件。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>不符项</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>After</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>立即核验</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在核验…</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>可以继续工作。</translation>
    </message>
    <message>
        <source>{entries} journal entries, {rows} rows and {photos} photos looked at.</source>
        <translation>已核验日志 {entries} 条、数据 {rows} 行、照片 {photos} 张。</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>退货方案</translation>
    </message>
    <message>
        <source>Seller says</source>
        <translation>卖家指令</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>签收</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to return it</source>
        <translation>
            <numerusform>退货期限 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisposingScreen</name>
    <message>
        <source>Scan a unit, or type its licence plate</source>
        <translation>扫描退件，或输入 LPN</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>可以扫描</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>没有待处置的退件</translation>
    </message>
    <message>
        <source>Inspected units come here for their proposal, approved ones to be done.</source>
        <translation>已质检的退件在此提议处置，已批准的在此执行。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>{left} still waits for the scan of its new label.</source>
        <translation>{left} 的新标签还没有扫描。</translation>
    </message>
    <message>
        <source>Looking up {code}</source>
        <translation>正在查找 {code}</translation>
    </message>
    <message>
        <source>Label {code}</source>
        <translation>标签 {code}</translation>
    </message>
    <message>
        <source>No such unit</source>
        <translation>没有这件退件</translation>
    </message>
    <message>
        <source>{lpn} is not known at this station.</source>
        <translation>本站没有 {lpn} 的记录。</translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again.</source>
        <translation>扫描内容含有标签上没有的字符，请重新扫描。</translation>
    </message>
    <message>
        <source>The last sign does not fit the others. Scan or type it again.</source>
        <translation>末位校验不符，请重新扫描或输入。</translation>
    </message>
    <message>
        <source>{what}: {code}. Scan the licence plate on the unit.</source>
        <translation>{what}：{code}。请扫描退件上的 LPN。</translation>
    </message>
    <message>
        <source>That is no licence plate</source>
        <translation>这不是 LPN</translation>
    </message>
    <message>
        <source>Proposed: {disposition}</source>
        <translation>已提议：{disposition}</translation>
    </message>
    <message>
        <source>{disposition} proposed for {lpn}</source>
        <translation>{lpn} 已提议：{disposition}</translation>
    </message>
    <message>
        <source>Unit repackaged</source>
        <translation>已换包装</translation>
    </message>
    <message>
        <source>The label is printing</source>
        <translation>标签打印中</translation>
    </message>
    <message>
        <source>The label is right</source>
        <translation>标签正确</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>照片已保存</translation>
    </message>
    <message>
        <source>The label prints again</source>
        <translation>标签重打中</translation>
    </message>
    <message>
        <source>{lpn}, next: {step}</source>
        <translation>{lpn}，下一步：{step}</translation>
    </message>
    <message>
        <source>Another way…</source>
        <translation>其他方式…</translation>
    </message>
    <message>
        <source>Print label again</source>
        <translation>重打标签</translation>
    </message>
    <message>
        <source>The seller asked for it</source>
        <translation>卖家要求</translation>
    </message>
    <message>
        <source>The unit is better than its grade</source>
        <translation>实物优于等级</translation>
    </message>
    <message>
        <source>The unit is worse than its grade</source>
        <translation>实物差于等级</translation>
    </message>
    <message>
        <source>The usual way is not worth the effort</source>
        <translation>常规方式不划算</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>请写明</translation>
    </message>
    <message>
        <source>Why not “{disposition}”?</source>
        <translation>为什么不选“{disposition}”？</translation>
    </message>
    <message>
        <source>You propose: {disposition}. Whoever decides reads your reason.</source>
        <translation>你提议：{disposition}。审批人会看到你的理由。</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation>没有打出</translation>
    </message>
    <message>
        <source>It fell off or got lost</source>
        <translation>脱落或遗失</translation>
    </message>
    <message>
        <source>Why is the label printed again?</source>
        <translation>为什么重打标签？</translation>
    </message>
    <message>
        <source>It will be marked as a duplicate.</source>
        <translation>标签上会标注“副本”。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重打</translation>
    </message>
    <message>
        <source>Photos that prove it</source>
        <translation>凭证照片</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>照片 (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Scan a unit&apos;s licence plate, or walk the queues with ↑ and ↓.</source>
        <translation>扫描退件的 LPN，或用 ↑ ↓ 在队列中选择。</translation>
    </message>
    <message>
        <source>{lpn}: rejected, propose again</source>
        <translation>{lpn}：已驳回，请重新提议</translation>
    </message>
    <message>
        <source>{lpn}: propose what becomes of it</source>
        <translation>{lpn}：请提议处置方式</translation>
    </message>
    <message>
        <source>{lpn}: {step}</source>
        <translation>{lpn}：{step}</translation>
    </message>
    <message>
        <source>F1: {go}.</source>
        <translation>F1：{go}。</translation>
    </message>
    <message>
        <source>Propose: {disposition}</source>
        <translation>提议：{disposition}</translation>
    </message>
    <message>
        <source>It is repackaged</source>
        <translation>已换好包装</translation>
    </message>
    <message>
        <source>Print the new label</source>
        <translation>打印新标签</translation>
    </message>
    <message>
        <source>Add the photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Scan the new label</source>
        <translation>扫描新标签</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>↑ ↓ walk the queues. A scan goes straight to its unit.</source>
        <translation>↑ ↓ 在队列中选择，扫描可直接打开该退件。</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Let go to import {name}</source>
        <translation>松开即导入 {name}</translation>
    </message>
</context>
<context>
    <name>ExtraUnitDialog</name>
    <message>
        <source>Extra unit</source>
        <translation>多件</translation>
    </message>
    <message>
        <source>Scan or type what is on the article, if anything</source>
        <translation>扫描或输入商品上的条码（如有）</translation>
    </message>
    <message>
        <source>What it looks like, in a few words</source>
        <translation>简单描述外观</translation>
    </message>
    <message>
        <source>One more: {title}</source>
        <translation>又一件：{title}</translation>
    </message>
    <message>
        <source>What is the extra unit?</source>
        <translation>多出的是什么？</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他商品</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Register extra unit</source>
        <translation>登记多件</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>You can go on working. Esc stops; what came in stays.</source>
        <translation>可以继续工作。Esc 停止，已导入的会保留。</translation>
    </message>
    <message>
        <source>{name}: stopped</source>
        <translation>{name}：已停止</translation>
    </message>
    <message>
        <source>{name}: part of it came in</source>
        <translation>{name}：部分已导入</translation>
    </message>
    <message>
        <source>{name}: nothing new in it</source>
        <translation>{name}：没有新内容</translation>
    </message>
    <message>
        <source>{name} came in</source>
        <translation>{name} 已导入</translation>
    </message>
    <message>
        <source>New returns</source>
        <translation>新退货单</translation>
    </message>
    <message>
        <source>Got more lines or parcels</source>
        <translation>补充了明细或包裹</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>未导入的行</translation>
    </message>
</context>
<context>
    <name>InspectingFrame</name>
    <message>
        <source>After this</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>In this queue</source>
        <translation>本队列</translation>
    </message>
</context>
<context>
    <name>InspectingScreen</name>
    <message>
        <source>Nothing waits to be inspected</source>
        <translation>没有待质检的退件</translation>
    </message>
    <message>
        <source>Units come here when they are received.</source>
        <translation>收货后的退件会出现在这里。</translation>
    </message>
    <message>
        <source>Go to Receive</source>
        <translation>前往收货</translation>
    </message>
    <message>
        <source>Go on inspecting</source>
        <translation>继续质检</translation>
    </message>
    <message>
        <source>Inspect this unit</source>
        <translation>质检此件</translation>
    </message>
    <message>
        <source>As before: {number}</source>
        <translation>同上次：{number}</translation>
    </message>
    <message>
        <source>Press 1 to {n}</source>
        <translation>按 1 至 {n}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>换个答案</translation>
    </message>
    <message>
        <source>Photo: {what}</source>
        <translation>拍照：{what}</translation>
    </message>
    <message>
        <source>Propose: {way}</source>
        <translation>提议：{way}</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>前往{place}</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>返回队列</translation>
    </message>
    <message>
        <source>Another inspector&apos;s turn</source>
        <translation>轮到其他检验员</translation>
    </message>
    <message>
        <source>It was drawn for a second look, and you had the first one.</source>
        <translation>此件被抽中复检，而首检是您做的。</translation>
    </message>
    <message>
        <source>Begin this inspection again with the questions of today: F1.</source>
        <translation>按 F1，用当前问题重新质检。</translation>
    </message>
    <message>
        <source>The questions of this inspection cannot be shown</source>
        <translation>无法显示此次质检的问题</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>That is no code</source>
        <translation>这不是条码</translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again.</source>
        <translation>扫描内容含有标签上没有的字符，请重新扫描。</translation>
    </message>
    <message>
        <source>Unknown plate</source>
        <translation>未知 LPN</translation>
    </message>
    <message>
        <source>No unit waits with this code</source>
        <translation>没有此条码的待质检退件</translation>
    </message>
    <message>
        <source>Scan the plate of a received unit, or receive the parcel first.</source>
        <translation>请扫描已收货退件的 LPN，或先收包裹。</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) fit</source>
        <translation>
            <numerusform>有 %n 件符合</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the plate on the one in your hand.</source>
        <translation>请扫描手中这件的 LPN。</translation>
    </message>
    <message>
        <source>{lpn} is the open unit</source>
        <translation>{lpn} 正在质检</translation>
    </message>
    <message>
        <source>Go on with the question below.</source>
        <translation>请继续回答下面的问题。</translation>
    </message>
    <message>
        <source>{lpn} inspected: {grade}</source>
        <translation>{lpn} 已质检：{grade}</translation>
    </message>
    <message>
        <source>{lpn}: {grade}. Proposed: {way}</source>
        <translation>{lpn}：{grade}。已提议：{way}</translation>
    </message>
    <message>
        <source>{lpn} inspected. It was drawn: another inspector looks a second time</source>
        <translation>{lpn} 已检验，被抽中：由其他检验员复检</translation>
    </message>
    <message>
        <source>{lpn}: second look skipped, the first inspection counts</source>
        <translation>{lpn}：已跳过复检，以首检为准</translation>
    </message>
    <message>
        <source>Photo kept: {what}</source>
        <translation>照片已保存：{what}</translation>
    </message>
    <message>
        <source>Photos of the unit</source>
        <translation>退件照片</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>照片 (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>It waits in: {place}.</source>
        <translation>它在等候：{place}。</translation>
    </message>
    <message>
        <source>Everything is done with it. Its story tells how.</source>
        <translation>此件已完结，经过见履历。</translation>
    </message>
    <message>
        <source>Its proposal waits for a supervisor.</source>
        <translation>处置提议待主管审批。</translation>
    </message>
    <message>
        <source>F4 inspects it again and keeps both inspections.</source>
        <translation>按 F4 重新质检，两次质检都保留。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Inspect</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Another way…</source>
        <translation>其他方式…</translation>
    </message>
    <message>
        <source>Only complete</source>
        <translation>仅完成质检</translation>
    </message>
    <message>
        <source>Inspect again…</source>
        <translation>重新检验…</translation>
    </message>
    <message>
        <source>Skip second look…</source>
        <translation>跳过复检…</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>LabellingScreen</name>
    <message>
        <source>Scan a licence plate to see its labels</source>
        <translation>扫描 LPN 查看其标签</translation>
    </message>
    <message>
        <source>This has no labels.</source>
        <translation>没有标签。</translation>
    </message>
    <message>
        <source>No labels yet</source>
        <translation>还没有标签</translation>
    </message>
    <message>
        <source>The first one is printed with the first unit that is received.</source>
        <translation>第一件退件收货时打印第一张标签。</translation>
    </message>
    <message>
        <source>Labels of {code}</source>
        <translation>{code} 的标签</translation>
    </message>
    <message>
        <source>Labels, questions first</source>
        <translation>标签，待确认的在前</translation>
    </message>
    <message>
        <source>{code}: it came out</source>
        <translation>{code}：已打出</translation>
    </message>
    <message>
        <source>{code}: it did not come out. F9 prints it again.</source>
        <translation>{code}：没有打出。按 F9 重打。</translation>
    </message>
    <message>
        <source>{code} prints again, marked as a duplicate</source>
        <translation>{code} 重打中，标注“副本”</translation>
    </message>
    <message>
        <source>Drawing the label…</source>
        <translation>正在绘制标签…</translation>
    </message>
    <message>
        <source>Did the label {code} come out?</source>
        <translation>标签 {code} 打出来了吗？</translation>
    </message>
    <message>
        <source>The printer did not answer. Look before anything is printed again.</source>
        <translation>打印机没有回应。重打之前请先看一下。</translation>
    </message>
    <message>
        <source>The printer said: {detail}</source>
        <translation>打印机提示：{detail}</translation>
    </message>
    <message>
        <source>The label {code} was not printed.</source>
        <translation>标签 {code} 没有打印。</translation>
    </message>
    <message>
        <source>DUPLICATE {number}</source>
        <translation>副本 {number}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why is the label printed again?</source>
        <translation>为什么重打标签？</translation>
    </message>
    <message>
        <source>It will be marked as a duplicate.</source>
        <translation>标签上会标注“副本”。</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation>没有打出</translation>
    </message>
    <message>
        <source>It fell off or got lost</source>
        <translation>脱落或遗失</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重打</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>已打出</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>没有打出</translation>
    </message>
    <message>
        <source>Open the PDF folder</source>
        <translation>打开 PDF 文件夹</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>显示全部标签</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Came out?</source>
        <translation>打出了吗？</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>extra · {lpn}</source>
        <translation>多件 · {lpn}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待收 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚未确定</translation>
    </message>
</context>
<context>
    <name>OtherWayDialog</name>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Why this way? The supervisor reads it.</source>
        <translation>为什么选这种方式？主管会看到。</translation>
    </message>
    <message>
        <source>the seller must agree</source>
        <translation>须卖家同意</translation>
    </message>
    <message>
        <source>The seller&apos;s own order for this grade.</source>
        <translation>卖家对此等级的指令。</translation>
    </message>
    <message>
        <source>Propose: {way}</source>
        <translation>提议：{way}</translation>
    </message>
    <message>
        <source>Choose one of the ways first.</source>
        <translation>请先选择一种方式。</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>请简单说明原因。</translation>
    </message>
    <message>
        <source>What else could become of it?</source>
        <translation>还可以怎样处置？</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Keep the proposal</source>
        <translation>保留原提议</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
</context>
<context>
    <name>PeopleGrid</name>
    <message>
        <source>Badge only</source>
        <translation>仅限工牌</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>设置 PIN 码</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>打印工牌</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>设为离职</translation>
    </message>
    <message>
        <source>Back here</source>
        <translation>恢复在职</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>工牌</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Locked until {time}</source>
        <translation>锁定至 {time}</translation>
    </message>
    <message>
        <source>Badge and PIN</source>
        <translation>工牌和 PIN 码</translation>
    </message>
    <message>
        <source>Badge only</source>
        <translation>仅限工牌</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Change {name}</source>
        <translation>修改{name}</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>请至少选择一个角色。</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add photo</source>
        <translation>添加照片</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>正在打开照片</translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>无法显示此照片</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>第 {at} 张，共 {all} 张</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>All questions answered</source>
        <translation>问题已全部回答</translation>
    </message>
    <message>
        <source>Take them with F8, drop the files here, or paste. Several files fill the empty places in order.</source>
        <translation>按 F8 拍照，或把文件拖到这里，也可粘贴。多个文件按顺序填入空位。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) still needed</source>
        <translation>
            <numerusform>还需 %n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>A PIN for {name}</source>
        <translation>{name} 的 PIN 码</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>设置 PIN 码</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>At least four digits.</source>
        <translation>至少四位数字。</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>再次输入 PIN 码</translation>
    </message>
    <message>
        <source>A PIN has at least four digits.</source>
        <translation>PIN 码至少四位数字。</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>两次输入的 PIN 码不同。</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>删除末位</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>PlayView</name>
    <message>
        <source>These answers give</source>
        <translation>这些回答得出</translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s) answered</source>
        <translation>
            <numerusform>已回答全部 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>The inspection ends here</source>
        <translation>检验到此结束</translation>
    </message>
    <message>
        <source>F2 plays it once more, Backspace takes an answer back.</source>
        <translation>F2 重新走一遍，Backspace 撤回一个回答。</translation>
    </message>
    <message>
        <source>Question {n} of about {all}</source>
        <translation>第 {n} 题，共约 {all} 题</translation>
    </message>
    <message>
        <source>So far: {what}</source>
        <translation>目前：{what}</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Claim</source>
        <translation>买家说明</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>复检</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept</source>
        <translation>
            <numerusform>已存 %n 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n question(s)</source>
        <translation>
            <numerusform>约 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}，{time}</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>质检结果</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>质检人</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>To be inspected once more</source>
        <translation>需重新检验</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审批</translation>
    </message>
</context>
<context>
    <name>PrinterSection</name>
    <message>
        <source>Where labels are printed</source>
        <translation>标签打印机</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>使用此打印机</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>打印测试标签</translation>
    </message>
    <message>
        <source>Look for printers</source>
        <translation>查找打印机</translation>
    </message>
    <message>
        <source>The test label is your own badge.</source>
        <translation>测试标签为你的工牌。</translation>
    </message>
    <message>
        <source>PDF folder</source>
        <translation>PDF 文件夹</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>ProposalView</name>
    <message>
        <source>What it would bring</source>
        <translation>各去向的收益</translation>
    </message>
    <message>
        <source>{name} rejected “{disposition}” {time}</source>
        <translation>{name} 于 {time} 驳回“{disposition}”</translation>
    </message>
    <message>
        <source>Suggested instead: {disposition}.</source>
        <translation>建议改为：{disposition}。</translation>
    </message>
    <message>
        <source>Suggested instead: {disposition}, which is not possible here.</source>
        <translation>建议改为：{disposition}，但此件不可用。</translation>
    </message>
    <message>
        <source>The supervisor suggests it; the rules propose: {disposition}</source>
        <translation>主管建议；按规则应为：{disposition}</translation>
    </message>
    <message>
        <source>The rules propose</source>
        <translation>规则提议</translation>
    </message>
    <message>
        <source>Then the seller is asked and a supervisor decides.</source>
        <translation>之后询问卖家，由主管审批。</translation>
    </message>
    <message>
        <source>Then a supervisor decides.</source>
        <translation>之后由主管审批。</translation>
    </message>
    <message>
        <source>Nobody else has to agree: it can be carried out at once.</source>
        <translation>无需他人同意，可立即执行。</translation>
    </message>
</context>
<context>
    <name>PuttingAwayScreen</name>
    <message>
        <source>Scan a unit, then its bin; or type the codes</source>
        <translation>先扫描退件，再扫描货位；也可输入</translation>
    </message>
    <message>
        <source>Nothing is ready. Approved units come here when their steps are done.</source>
        <translation>没有可上架的退件。已批准的退件完成各步骤后会出现在这里。</translation>
    </message>
    <message>
        <source>Ready to put away · {count}</source>
        <translation>可以上架 · {count}</translation>
    </message>
    <message>
        <source>Put away last</source>
        <translation>最近上架</translation>
    </message>
    <message>
        <source>Best bins</source>
        <translation>推荐货位</translation>
    </message>
    <message>
        <source>No bin of this zone is set up</source>
        <translation>此库区没有设置货位</translation>
    </message>
    <message>
        <source>{lpn} goes to: {zone}</source>
        <translation>{lpn} 上架到：{zone}</translation>
    </message>
    <message>
        <source>Lay it into a bin there and scan the bin.</source>
        <translation>放入该库区的货位，然后扫描货位。</translation>
    </message>
    <message>
        <source>Label {code}</source>
        <translation>标签 {code}</translation>
    </message>
    <message>
        <source>Looking up {code}</source>
        <translation>正在查找 {code}</translation>
    </message>
    <message>
        <source>Scan the unit first</source>
        <translation>请先扫描退件</translation>
    </message>
    <message>
        <source>{bin} is a bin. Scan the unit, then the bin it lies in.</source>
        <translation>{bin} 是货位。请先扫描退件，再扫描它所在的货位。</translation>
    </message>
    <message>
        <source>No such unit</source>
        <translation>没有这件退件</translation>
    </message>
    <message>
        <source>{lpn} is not known at this station.</source>
        <translation>本站没有 {lpn} 的记录。</translation>
    </message>
    <message>
        <source>Scan the licence plate on the unit.</source>
        <translation>请扫描退件上的 LPN。</translation>
    </message>
    <message>
        <source>Scan the barcode on the bin.</source>
        <translation>请扫描货位上的条码。</translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again.</source>
        <translation>扫描内容含有标签上没有的字符，请重新扫描。</translation>
    </message>
    <message>
        <source>The last sign does not fit the others. Scan or type it again.</source>
        <translation>末位校验不符，请重新扫描或输入。</translation>
    </message>
    <message>
        <source>{what}: {code}.</source>
        <translation>{what}：{code}。</translation>
    </message>
    <message>
        <source>That is no licence plate</source>
        <translation>这不是 LPN</translation>
    </message>
    <message>
        <source>That is no bin</source>
        <translation>这不是货位</translation>
    </message>
    <message>
        <source>{lpn} is in {bin}</source>
        <translation>{lpn} 已在 {bin}</translation>
    </message>
    <message>
        <source>Putaway label for {lpn}</source>
        <translation>{lpn} 的上架标签</translation>
    </message>
    <message>
        <source>The label is printing</source>
        <translation>标签打印中</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>换一件</translation>
    </message>
    <message>
        <source>Print putaway label</source>
        <translation>打印上架标签</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>可以扫描</translation>
    </message>
    <message>
        <source>First the unit, then the bin you lay it into.</source>
        <translation>先扫描退件，再扫描放入的货位。</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) ready</source>
        <translation>
            <numerusform>%n 件可以上架</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the next one and scan its licence plate.</source>
        <translation>请取下一件并扫描 LPN。</translation>
    </message>
    <message>
        <source>Nothing to put away</source>
        <translation>没有可上架的退件</translation>
    </message>
    <message>
        <source>Approved units come here when their steps are done.</source>
        <translation>已批准的退件完成各步骤后会出现在这里。</translation>
    </message>
    <message>
        <source>{disposition} · zone {aisles}</source>
        <translation>{disposition} · 巷道 {aisles}</translation>
    </message>
    <message>
        <source>Approved {time}</source>
        <translation>{time} 批准</translation>
    </message>
    <message>
        <source>Ready to put away</source>
        <translation>可以上架</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The label F9 prints</source>
        <translation>F9 打印的标签</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Find: Enter goes on, Shift+Enter back</source>
        <translation>查找：Enter 下一个，Shift+Enter 上一个</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>从头试走</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>继续编写</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Ctrl+F finds · Ctrl+Z takes back</source>
        <translation>Ctrl+F 查找 · Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Your draft is here again</source>
        <translation>您的草稿已恢复</translation>
    </message>
    <message>
        <source>Nothing of it is published. F7 drops it.</source>
        <translation>草稿尚未发布。F7 放弃草稿。</translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>可以发布</translation>
    </message>
    <message>
        <source>It counts from the next inspection on.</source>
        <translation>从下一次检验起生效。</translation>
    </message>
    <message>
        <source>“{text}” is not in this text</source>
        <translation>文本中没有“{text}”</translation>
    </message>
    <message>
        <source>Not pasted</source>
        <translation>未粘贴</translation>
    </message>
    <message>
        <source>An amount, such as 120.00</source>
        <translation>请输入金额，例如 120.00</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>支付价格</translation>
    </message>
    <message>
        <source>Imagine a unit: goods</source>
        <translation>设想一件商品：品类</translation>
    </message>
    <message>
        <source>The buyer&apos;s reason</source>
        <translation>买家的原因</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Question {n} of about {all}</source>
        <translation>第 {n} 题，约 {all} 题</translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message>
        <source>Questions of the inspection</source>
        <translation>检验问题</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>问题集</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用品类</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy for other goods…</source>
        <translation>复制给其他品类…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>以前的版本…</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>继续写草稿</translation>
    </message>
    <message>
        <source>What is published counts from the next inspection on.</source>
        <translation>发布后从下一次检验起生效。</translation>
    </message>
    <message>
        <source>Written and never published: {names}. F4 goes on with it.</source>
        <translation>已编写但从未发布：{names}。按 F4 继续。</translation>
    </message>
    <message>
        <source>Which version of “{set}”?</source>
        <translation>要“{set}”的哪个版本？</translation>
    </message>
    <message>
        <source>Its text opens as the next version; nothing changes before F1.</source>
        <translation>其文本将作为下一版本打开；按 F1 之前不会有任何改变。</translation>
    </message>
    <message>
        <source>Version {n}: came with the program</source>
        <translation>版本 {n}：随程序提供</translation>
    </message>
    <message>
        <source>Version {n}: {name}, {time}</source>
        <translation>版本 {n}：{name}，{time}</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>其他所有商品</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Newer one came along: {n}</source>
        <translation>程序带来了更新的版本：{n}</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>随程序提供</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Scan a unit</source>
        <translation>请扫描退件</translation>
    </message>
    <message>
        <source>Nothing waits to be inspected.</source>
        <translation>没有待质检的退件。</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) waiting</source>
        <translation>
            <numerusform>%n 件等候中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuesCard</name>
    <message>
        <source>Every inspected unit has its proposal.</source>
        <translation>已质检的退件均已提议。</translation>
    </message>
    <message>
        <source>What a supervisor approves comes here.</source>
        <translation>主管批准后会出现在这里。</translation>
    </message>
    <message>
        <source>To propose · {count}</source>
        <translation>待提议 · {count}</translation>
    </message>
    <message>
        <source>To carry out · {count}</source>
        <translation>待执行 · {count}</translation>
    </message>
    <message>
        <source>Inspected {time}</source>
        <translation>{time} 质检</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Approved {time}</source>
        <translation>{time} 批准</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项等候中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>请先选择原因。</translation>
    </message>
    <message>
        <source>This reason needs a few words.</source>
        <translation>此原因需要简单说明。</translation>
    </message>
</context>
<context>
    <name>ReceivingScreen</name>
    <message>
        <source>Scan a parcel, or type its number and press Enter</source>
        <translation>扫描包裹，或输入单号后按 Enter</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收货时间</translation>
    </message>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing has come in yet today.</source>
        <translation>今天还没有收货。</translation>
    </message>
    <message>
        <source>Any code on it will do: tracking, RMA, order, licence plate, article.</source>
        <translation>包裹上任何条码都可以：运单号、RMA、订单号、LPN、商品条码。</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>可以扫描</translation>
    </message>
    <message>
        <source>The scan of an expected parcel receives it.</source>
        <translation>扫描已预报的包裹即收货。</translation>
    </message>
    <message>
        <source>Scan the next parcel</source>
        <translation>请扫描下一个包裹</translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation>全部收货</translation>
    </message>
    <message>
        <source>Looking up {code}</source>
        <translation>正在查找 {code}</translation>
    </message>
    <message>
        <source>Next parcel</source>
        <translation>下一个包裹</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: {rma}, {items}</source>
        <translation>已预报：{rma}，{items}</translation>
    </message>
    <message>
        <source>Registered as unclaimed</source>
        <translation>已登记为待认领</translation>
    </message>
    <message>
        <source>Take photos, register what is inside. It waits until it is claimed.</source>
        <translation>请拍照并登记内件。包裹等候认领。</translation>
    </message>
    <message>
        <source>Unclaimed parcel</source>
        <translation>待认领包裹</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) outstanding</source>
        <translation>
            <numerusform>还有 %n 件未收</numerusform>
        </translation>
    </message>
    <message>
        <source>Already received: {rma}</source>
        <translation>已收过货：{rma}</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) received</source>
        <translation>
            <numerusform>已收 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) missing</source>
        <translation>
            <numerusform>缺 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Extra unit registered</source>
        <translation>多件已登记</translation>
    </message>
    <message>
        <source>Outer condition noted</source>
        <translation>外箱状况已记录</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>照片已保存</translation>
    </message>
    <message>
        <source>Label printed again</source>
        <translation>标签已重打</translation>
    </message>
    <message>
        <source>Parcel complete</source>
        <translation>包裹已收齐</translation>
    </message>
    <message>
        <source>Known unit: {lpn}</source>
        <translation>已有退件：{lpn}</translation>
    </message>
    <message>
        <source>Nobody announced this</source>
        <translation>没有预报</translation>
    </message>
    <message>
        <source>F1 registers it as unclaimed</source>
        <translation>按 F1 登记为待认领</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>无预报</translation>
    </message>
    <message>
        <source>Check the label for another number, or register the parcel as unclaimed.</source>
        <translation>请看面单上有无其他单号，或将包裹登记为待认领。</translation>
    </message>
    <message>
        <source>Register parcel</source>
        <translation>登记包裹</translation>
    </message>
    <message>
        <source>Not in this parcel</source>
        <translation>不在此包裹中</translation>
    </message>
    <message>
        <source>{code} is not outstanding here. F4 registers it as an extra unit.</source>
        <translation>此包裹没有待收的 {code}。按 F4 登记多件。</translation>
    </message>
    <message>
        <source>That is no code</source>
        <translation>这不是条码</translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again.</source>
        <translation>扫描内容含有标签上没有的字符，请重新扫描。</translation>
    </message>
    <message>
        <source>Parcel received</source>
        <translation>包裹已收货</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) declared missing</source>
        <translation>
            <numerusform>已登记缺 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Box damaged</source>
        <translation>外箱破损</translation>
    </message>
    <message>
        <source>Unit missing</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>Extra unit</source>
        <translation>多件</translation>
    </message>
    <message>
        <source>Second box</source>
        <translation>第二箱</translation>
    </message>
    <message>
        <source>Inspect now</source>
        <translation>立即质检</translation>
    </message>
    <message>
        <source>Print label again</source>
        <translation>重打标签</translation>
    </message>
    <message>
        <source>Received at {time} by {name}.</source>
        <translation>{name} 于 {time} 收货。</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>Units in this parcel</source>
        <translation>包裹内退件</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Latest parcels</source>
        <translation>最近的包裹</translation>
    </message>
</context>
<context>
    <name>RequestTable</name>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>已预报</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>RequestsScreen</name>
    <message>
        <source>Scan or type an RMA, order, tracking number or SKU</source>
        <translation>扫描或输入 RMA、订单号、运单号或 SKU</translation>
    </message>
    <message>
        <source>Nothing begins with this.</source>
        <translation>没有以此开头的记录。</translation>
    </message>
    <message>
        <source>Nothing is expected yet</source>
        <translation>还没有预报</translation>
    </message>
    <message>
        <source>Import a file of returns: choose it with F2, drop it here, or paste rows.</source>
        <translation>导入退货文件：按 F2 选择，拖到这里，或粘贴数据行。</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>卖家</translation>
    </message>
    <message numerus="yes">
        <source>%n new return(s) came in</source>
        <translation>
            <numerusform>已导入 %n 张新退货单</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of expected returns</source>
        <translation>退货预报文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>粘贴的数据行</translation>
    </message>
    <message>
        <source>Folder of refused rows</source>
        <translation>未导入行文件夹</translation>
    </message>
    <message>
        <source>Its story</source>
        <translation>查看履历</translation>
    </message>
    <message>
        <source>Open on Receive</source>
        <translation>在收货中打开</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Expected returns, newest first</source>
        <translation>退货预报，最新的在前</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>SecondLooksSection</name>
    <message>
        <source>How often two inspectors agree</source>
        <translation>两位检验员的一致程度</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Same grade</source>
        <translation>等级相同</translation>
    </message>
    <message>
        <source>One apart</source>
        <translation>差一级</translation>
    </message>
    <message>
        <source>More</source>
        <translation>差多级</translation>
    </message>
    <message>
        <source>Same findings</source>
        <translation>发现相同</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>Nothing was looked at twice yet. Set a share, then inspect.</source>
        <translation>尚无复检。先设定比例，再检验。</translation>
    </message>
    <message>
        <source>A drawn unit waits for another inspector, who sees nothing of the first result. The second one counts. Approve shows both, and may ask for a third.</source>
        <translation>被抽中的商品等待另一位检验员，他看不到首检结果。以复检为准。“审批”会并列显示两次结果，也可要求第三次检验。</translation>
    </message>
    <message>
        <source>Set the share</source>
        <translation>设定比例</translation>
    </message>
    <message>
        <source>Inspections looked at twice</source>
        <translation>复检比例</translation>
    </message>
    <message>
        <source>0 draws none. The draw is by lot; nobody knows it before.</source>
        <translation>0 表示不抽。随机抽取，事先无人知晓。</translation>
    </message>
    <message>
        <source>Share in force</source>
        <translation>当前比例</translation>
    </message>
    <message>
        <source>Wait for a second look</source>
        <translation>等待复检</translation>
    </message>
    <message>
        <source>Skipped by a supervisor</source>
        <translation>主管已跳过</translation>
    </message>
    <message>
        <source>All inspections</source>
        <translation>全部检验</translation>
    </message>
    <message>
        <source>Set {name}</source>
        <translation>问题集 {name}</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>数量太少</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>SellerDialog</name>
    <message>
        <source>Seller</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Whose returns are these?</source>
        <translation>这些是哪个卖家的退货？</translation>
    </message>
    <message>
        <source>The file does not say it in every row.</source>
        <translation>文件中并非每行都注明卖家。</translation>
    </message>
    <message>
        <source>Another seller</source>
        <translation>其他卖家</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>SettingUpScreen</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>货位</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>复检</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>This bench</source>
        <translation>本工作台</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>“{title}”, version {n}, is in force from the next inspection on</source>
        <translation>“{title}”版本 {n} 从下一次检验起生效</translation>
    </message>
    <message>
        <source>{percent} % of the inspections are looked at twice</source>
        <translation>{percent} % 的检验将被复检</translation>
    </message>
    <message>
        <source>Person added. F4 prints the badge.</source>
        <translation>人员已添加。按 F4 打印工牌。</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>人员已修改</translation>
    </message>
    <message>
        <source>Person unlocked</source>
        <translation>人员已解锁</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>PIN 码已设置</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printing</source>
        <translation>
            <numerusform>正在打印 %n 张工牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bin(s) there</source>
        <translation>
            <numerusform>已有 %n 个货位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bin label(s) printing</source>
        <translation>
            <numerusform>正在打印 %n 张货位标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Scan your badge</source>
        <translation>请扫描工牌</translation>
    </message>
    <message>
        <source>or choose your name</source>
        <translation>或选择姓名</translation>
    </message>
    <message>
        <source>The station cannot be opened</source>
        <translation>无法打开工作站</translation>
    </message>
    <message>
        <source>{name} signs in with the badge.</source>
        <translation>{name} 用工牌登录。</translation>
    </message>
    <message>
        <source>A supervisor can give {name} a PIN under Set up, People.</source>
        <translation>主管可在“设置 – 人员”中为 {name} 设置 PIN 码。</translation>
    </message>
    <message>
        <source>Opening the station…</source>
        <translation>正在打开工作站…</translation>
    </message>
    <message>
        <source>You are signed in as soon as it is.</source>
        <translation>打开后即为你登录。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以重试。</translation>
    </message>
    <message>
        <source>{name} is locked out for {minutes}:{seconds}.</source>
        <translation>{name} 已锁定，剩余 {minutes}:{seconds}。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The badge works again then, too.</source>
        <translation>PIN 码错误次数过多。到时工牌也可再用。</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>请输入 PIN 码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>换人</translation>
    </message>
</context>
<context>
    <name>SoFarView</name>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>No grade yet</source>
        <translation>尚无等级</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Photos {n} of {all}</source>
        <translation>照片 {n}/{all}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>质检结果</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Put it into new packaging</source>
        <translation>换新包装</translation>
    </message>
    <message>
        <source>Press F1 when it is done.</source>
        <translation>完成后按 F1。</translation>
    </message>
    <message>
        <source>Print the new label</source>
        <translation>打印新标签</translation>
    </message>
    <message>
        <source>F1 prints it. It will read {code}.</source>
        <translation>按 F1 打印，内容为 {code}。</translation>
    </message>
    <message>
        <source>Stick it over every older barcode, then scan it</source>
        <translation>贴住所有旧条码，然后扫描</translation>
    </message>
    <message>
        <source>The scan must read {code}.</source>
        <translation>扫描结果应为 {code}。</translation>
    </message>
    <message>
        <source>Photograph the evidence</source>
        <translation>拍摄凭证</translation>
    </message>
    <message>
        <source>It proves later what became of the unit.</source>
        <translation>用于日后证明退件的去向。</translation>
    </message>
    <message>
        <source>Ready to put away</source>
        <translation>可以上架</translation>
    </message>
    <message>
        <source>It goes to: {zone}. F1 goes there with it.</source>
        <translation>上架到：{zone}。按 F1 前往上架。</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Scan or type a licence plate, RMA, tracking or order number</source>
        <translation>扫描或输入 LPN、RMA、运单号或订单号</translation>
    </message>
    <message>
        <source>Looking up {code}</source>
        <translation>正在查找 {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), newest first</source>
        <translation>
            <numerusform>%n 条记录，最新的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing known by {code}</source>
        <translation>查不到 {code}</translation>
    </message>
    <message>
        <source>Check the number, or scan another code of the same parcel.</source>
        <translation>请核对号码，或扫描同一包裹的其他条码。</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>That is no code</source>
        <translation>这不是条码</translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again.</source>
        <translation>扫描内容含有标签上没有的字符，请重新扫描。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>Return with this article</source>
        <translation>含此商品的退货单</translation>
    </message>
    <message>
        <source>Several things fit. Whose story?</source>
        <translation>有多项符合，查看哪一项的履历？</translation>
    </message>
    <message>
        <source>{number} copied</source>
        <translation>已复制 {number}</translation>
    </message>
    <message>
        <source>Scan anything to read its story</source>
        <translation>扫描任意条码查看履历</translation>
    </message>
    <message>
        <source>A licence plate, an RMA, a tracking or an order number: who had it, when, where, and what became of it.</source>
        <translation>LPN、RMA、运单号或订单号：谁经手、何时、何处、去向如何。</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>前往{place}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Whole return</source>
        <translation>整张退货单</translation>
    </message>
    <message>
        <source>This parcel only</source>
        <translation>仅此包裹</translation>
    </message>
    <message>
        <source>This unit only</source>
        <translation>仅此退件</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>全部照片</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Arrow keys walk through the story, Enter shows its photos.</source>
        <translation>方向键浏览履历，Enter 查看照片。</translation>
    </message>
</context>
<context>
    <name>TwoSteps</name>
    <message>
        <source>Scan the unit</source>
        <translation>扫描退件</translation>
    </message>
    <message>
        <source>Scan the bin</source>
        <translation>扫描货位</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>退件</translation>
    </message>
</context>
<context>
    <name>UnclaimedScreen</name>
    <message>
        <source>Name, order, RMA, tracking number or SKU</source>
        <translation>姓名、订单号、RMA、运单号或 SKU</translation>
    </message>
    <message>
        <source>No parcel waits for its owner</source>
        <translation>没有待认领的包裹</translation>
    </message>
    <message>
        <source>A parcel that nobody announced comes here from Receive.</source>
        <translation>收货时无预报的包裹会出现在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, oldest first</source>
        <translation>
            <numerusform>%n 个待认领，最早的在前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) found, likeliest first</source>
        <translation>
            <numerusform>找到 %n 张退货单，最可能的在前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) suggested by what the parcel shows</source>
        <translation>
            <numerusform>根据包裹信息推荐 %n 张退货单</numerusform>
        </translation>
    </message>
    <message>
        <source>No return has “{text}”. Try another part of the name or number.</source>
        <translation>没有含“{text}”的退货单。请换姓名或号码的其他部分再试。</translation>
    </message>
    <message>
        <source>Nothing on the parcel points to a return. Type what you know of it.</source>
        <translation>包裹上没有指向退货单的信息。请输入已知内容。</translation>
    </message>
    <message>
        <source>That is no code</source>
        <translation>这不是条码</translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again.</source>
        <translation>扫描内容含有标签上没有的字符，请重新扫描。</translation>
    </message>
    <message>
        <source>{tracking} belongs to {rma} now</source>
        <translation>{tracking} 已归属 {rma}</translation>
    </message>
    <message>
        <source>Claim for this return</source>
        <translation>认领到此退货单</translation>
    </message>
    <message>
        <source>Add units, photos</source>
        <translation>添加退件、照片</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Its story</source>
        <translation>查看履历</translation>
    </message>
    <message>
        <source>Waiting, oldest first</source>
        <translation>等候中，最早的在前</translation>
    </message>
    <message>
        <source>The parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>No photos yet: F2 adds some</source>
        <translation>还没有照片，按 F2 添加</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>是谁的？</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Scan a parcel to select it; any other code is searched for.</source>
        <translation>扫描包裹即选中，扫描其他条码则搜索。</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>UnitPanel</name>
    <message>
        <source>No photos were taken of it.</source>
        <translation>没有拍照。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>UnitView</name>
    <message>
        <source>Claim</source>
        <translation>买家说明</translation>
    </message>
    <message>
        <source>The parcel</source>
        <translation>包裹</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>买家说明</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>质检结果</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>because no answer took anything away</source>
        <translation>因为没有降级的回答</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>WaysDialog</name>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>规则提议</translation>
    </message>
    <message>
        <source>the seller&apos;s order</source>
        <translation>卖家指令</translation>
    </message>
    <message>
        <source>seller is asked</source>
        <translation>询问卖家</translation>
    </message>
    <message>
        <source>Not possible with this unit</source>
        <translation>此件不可用</translation>
    </message>
    <message>
        <source>What becomes of {lpn}?</source>
        <translation>{lpn} 如何处置？</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <source>Give the station a name, like Bench 7.</source>
        <translation>请给工作站取名，如“7 号工作台”。</translation>
    </message>
    <message>
        <source>One to four letters or digits, without I and O.</source>
        <translation>1 至 4 个字母或数字，不含 I 和 O。</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>请从列表中选择国家。</translation>
    </message>
    <message>
        <source>Say what you are called.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>At least four digits.</source>
        <translation>至少四位数字。</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>两次输入的 PIN 码不同。</translation>
    </message>
    <message>
        <source>A licence plate will look like {plate}</source>
        <translation>LPN 将形如 {plate}</translation>
    </message>
    <message>
        <source>An empty warehouse</source>
        <translation>空仓库</translation>
    </message>
    <message>
        <source>With bins A-01-01 to D-08-04, and some for each other zone.</source>
        <translation>含货位 A-01-01 至 D-08-04，其他库区各有若干。</translation>
    </message>
    <message>
        <source>A sample warehouse</source>
        <translation>示例仓库</translation>
    </message>
    <message>
        <source>People, bins and expected returns, to try everything out.</source>
        <translation>含人员、货位和退货预报，可试用全部功能。</translation>
    </message>
    <message>
        <source>A file of expected returns</source>
        <translation>退货预报文件</translation>
    </message>
    <message>
        <source>The same bins; the file is chosen in the next step.</source>
        <translation>货位相同，下一步选择文件。</translation>
    </message>
    <message>
        <source>Your badge is printed as a PDF into {folder}.</source>
        <translation>你的工牌以 PDF 打印到 {folder}。</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>工作站名称</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>工作站代码</translation>
    </message>
    <message>
        <source>It heads every licence plate.</source>
        <translation>每个 LPN 以它开头。</translation>
    </message>
    <message>
        <source>Country of the warehouse</source>
        <translation>仓库所在国家</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>再次输入 PIN 码</translation>
    </message>
    <message>
        <source>Bench 7</source>
        <translation>7 号工作台</translation>
    </message>
    <message>
        <source>The station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>起始数据</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The station cannot be opened</source>
        <translation>无法打开工作站</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing or not right yet.</source>
        <translation>
            <numerusform>还有 %n 项未填或不正确。</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the folder…</source>
        <translation>正在准备文件夹…</translation>
    </message>
    <message>
        <source>Opening the station…</source>
        <translation>正在打开工作站…</translation>
    </message>
    <message>
        <source>Putting up the bins…</source>
        <translation>正在建立货位…</translation>
    </message>
    <message>
        <source>Filling the sample warehouse…</source>
        <translation>正在填充示例仓库…</translation>
    </message>
    <message>
        <source>Printing your badge…</source>
        <translation>正在打印工牌…</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>打开工作站</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>A few answers, and this bench is ready. All of it can be changed later.</source>
        <translation>填写几项，工作台即可使用。以后都可以修改。</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>What do you see? A few words are enough.</source>
        <translation>你看到了什么？简单几句即可。</translation>
    </message>
    <message>
        <source>For example: display cracked, lower left</source>
        <translation>例如：屏幕左下角碎裂</translation>
    </message>
    <message>
        <source>Enter goes on. A scan, such as a serial number, is written into the field.</source>
        <translation>Enter 继续。扫描内容（如序列号）会填入此栏。</translation>
    </message>
    <message>
        <source>This answer needs a few words.</source>
        <translation>此回答需要简单说明。</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Undone. Destroy any label that was printed for it.</source>
        <translation>已撤销。请销毁为此打印的标签。</translation>
    </message>
</context>
<context>
    <name>again</name>
    <message>
        <source>Something else</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>The grade is doubtful</source>
        <translation>等级存疑</translation>
    </message>
    <message>
        <source>The photos do not show it</source>
        <translation>照片看不出来</translation>
    </message>
    <message>
        <source>Something was overlooked</source>
        <translation>有遗漏</translation>
    </message>
    <message>
        <source>The seller or the buyer doubts it</source>
        <translation>卖家或买家有异议</translation>
    </message>
    <message>
        <source>Why inspect it once more?</source>
        <translation>为什么要重新检验？</translation>
    </message>
    <message>
        <source>Both inspections stay. What waits on the first one is void.</source>
        <translation>两次检验都会保留。基于首检的待办作废。</translation>
    </message>
    <message>
        <source>Inspect once more</source>
        <translation>重新检验</translation>
    </message>
    <message>
        <source>Nobody else is here to look</source>
        <translation>没有其他人可以复检</translation>
    </message>
    <message>
        <source>The unit has to leave today</source>
        <translation>商品今天必须发走</translation>
    </message>
    <message>
        <source>Why skip the second look?</source>
        <translation>为什么要跳过复检？</translation>
    </message>
    <message>
        <source>The first inspection counts. The reason is kept.</source>
        <translation>以首检为准。原因会被保留。</translation>
    </message>
    <message>
        <source>Skip the second look</source>
        <translation>跳过复检</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}，{time}</translation>
    </message>
    <message>
        <source>{who} · counts</source>
        <translation>{who} · 以此为准</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>approving</name>
    <message>
        <source>By e-mail or message</source>
        <translation>邮件或消息</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By an order we have in writing</source>
        <translation>已有书面指令</translation>
    </message>
    <message>
        <source>How did the seller agree?</source>
        <translation>卖家如何同意的？</translation>
    </message>
    <message>
        <source>{seller} has to agree to: {disposition}.</source>
        <translation>{seller} 须同意：{disposition}。</translation>
    </message>
    <message>
        <source>The seller</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Who agreed, when, and to what</source>
        <translation>谁、何时、同意了什么</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The photos do not show it</source>
        <translation>照片看不出来</translation>
    </message>
    <message>
        <source>The grade does not fit</source>
        <translation>等级不符</translation>
    </message>
    <message>
        <source>It was not inspected fully</source>
        <translation>质检不完整</translation>
    </message>
    <message>
        <source>The seller wants something else</source>
        <translation>卖家另有要求</translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>为什么驳回？</translation>
    </message>
    <message>
        <source>The unit goes back to be proposed again.</source>
        <translation>退件将退回重新提议。</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>It is worth more that way</source>
        <translation>这样更有价值</translation>
    </message>
    <message>
        <source>The seller wants it so</source>
        <translation>卖家要求如此</translation>
    </message>
    <message>
        <source>There is no room or work for the other way</source>
        <translation>另一方式没有场地或人手</translation>
    </message>
    <message>
        <source>Why {disposition} instead?</source>
        <translation>为什么改为“{disposition}”？</translation>
    </message>
    <message>
        <source>It is proposed again with your suggestion; another person decides then.</source>
        <translation>将附上你的建议重新提议，届时由他人审批。</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>ask the seller</source>
        <translation>询问卖家</translation>
    </message>
    <message>
        <source>Which way instead?</source>
        <translation>改为哪种方式？</translation>
    </message>
    <message>
        <source>What the law or the facts forbid is left out.</source>
        <translation>法规或实际情况不允许的方式未列出。</translation>
    </message>
    <message>
        <source>Nothing was announced</source>
        <translation>无预报</translation>
    </message>
    <message>
        <source>Not inspected</source>
        <translation>未质检</translation>
    </message>
    <message>
        <source>Nothing to find fault with</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}，{time}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{question} – {answer} → {effects}</source>
        <translation>{question} – {answer} → {effects}</translation>
    </message>
    <message>
        <source>{name}: “{note}”</source>
        <translation>{name}：“{note}”</translation>
    </message>
    <message>
        <source>{disposition}, by {proposer}: {decider} said no {time}.</source>
        <translation>{disposition}，{proposer} 提议：{decider} 于 {time} 驳回。</translation>
    </message>
    <message>
        <source>{disposition}, by {proposer}: inspected anew {time}.</source>
        <translation>{disposition}，由 {proposer} 提出：{time} 退回重新检验。</translation>
    </message>
    <message>
        <source>Proposed by {name}, {time}.</source>
        <translation>{name} 提议，{time}。</translation>
    </message>
    <message>
        <source>Yours – another person decides.</source>
        <translation>你提议的，由他人审批。</translation>
    </message>
    <message>
        <source>You may not approve what you proposed or inspected.</source>
        <translation>不能审批自己提议或质检的退件。</translation>
    </message>
    <message>
        <source>Suggested instead: {disposition}.</source>
        <translation>建议改为：{disposition}。</translation>
    </message>
    <message>
        <source>{way}.</source>
        <translation>{way}。</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>卖家指令</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>先询问卖家</translation>
    </message>
    <message>
        <source>The seller has to agree.</source>
        <translation>须卖家同意。</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Austria</source>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>比利时</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>保加利亚</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>塞浦路斯</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>捷克</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>丹麦</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>爱沙尼亚</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>希腊</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>克罗地亚</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>匈牙利</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>立陶宛</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>卢森堡</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>拉脱维亚</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>马耳他</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>挪威</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波兰</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>罗马尼亚</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>斯洛文尼亚</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>斯洛伐克</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>土耳其</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
</context>
<context>
    <name>disposing</name>
    <message>
        <source>Claim</source>
        <translation>买家说明</translation>
    </message>
    <message>
        <source>{finding} (inspected by {name})</source>
        <translation>{finding}（{name} 质检）</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>质检结果</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Seller says</source>
        <translation>卖家指令</translation>
    </message>
    <message>
        <source>Reported as</source>
        <translation>对外代码</translation>
    </message>
    <message>
        <source>{disposition} · within the rules</source>
        <translation>{disposition} · 符合规则</translation>
    </message>
    <message>
        <source>{disposition} · approved by {name} {time}</source>
        <translation>{disposition} · {name} 于 {time} 批准</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>等级 {grade}</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>accessories</source>
        <translation>配饰</translation>
    </message>
    <message>
        <source>apparel</source>
        <translation>服装</translation>
    </message>
    <message>
        <source>appliances</source>
        <translation>家电</translation>
    </message>
    <message>
        <source>baby goods</source>
        <translation>母婴</translation>
    </message>
    <message>
        <source>batteries</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>beauty</source>
        <translation>美妆</translation>
    </message>
    <message>
        <source>books</source>
        <translation>图书</translation>
    </message>
    <message>
        <source>clothing</source>
        <translation>服饰</translation>
    </message>
    <message>
        <source>computers</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>cosmetics</source>
        <translation>化妆品</translation>
    </message>
    <message>
        <source>e-bikes</source>
        <translation>电动自行车</translation>
    </message>
    <message>
        <source>electronics</source>
        <translation>电子产品</translation>
    </message>
    <message>
        <source>films</source>
        <translation>影视</translation>
    </message>
    <message>
        <source>footwear</source>
        <translation>鞋靴</translation>
    </message>
    <message>
        <source>games</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>general</source>
        <translation>通用商品</translation>
    </message>
    <message>
        <source>health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>hygiene</source>
        <translation>个护卫生</translation>
    </message>
    <message>
        <source>media</source>
        <translation>音像</translation>
    </message>
    <message>
        <source>music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>power banks</source>
        <translation>充电宝</translation>
    </message>
    <message>
        <source>shoes</source>
        <translation>鞋类</translation>
    </message>
    <message>
        <source>toys</source>
        <translation>玩具</translation>
    </message>
</context>
<context>
    <name>inspecting</name>
    <message>
        <source>photo + words</source>
        <translation>照片 + 说明</translation>
    </message>
    <message>
        <source>photo needed</source>
        <translation>需要照片</translation>
    </message>
    <message>
        <source>words needed</source>
        <translation>需要说明</translation>
    </message>
    <message>
        <source>No claim: nobody has claimed this parcel yet</source>
        <translation>无买家说明：包裹待认领</translation>
    </message>
    <message>
        <source>No claim: nobody announced this unit</source>
        <translation>无买家说明：此件无预报</translation>
    </message>
    <message>
        <source>claim confirmed</source>
        <translation>买家说明属实</translation>
    </message>
    <message>
        <source>claim not confirmed</source>
        <translation>买家说明不属实</translation>
    </message>
    <message>
        <source>claim not tested</source>
        <translation>买家说明未验证</translation>
    </message>
    <message>
        <source>nothing to confirm</source>
        <translation>无需验证</translation>
    </message>
    <message>
        <source>{cause} (from the claim)</source>
        <translation>{cause}（据买家说明）</translation>
    </message>
    <message>
        <source>because: {question} – {answer}</source>
        <translation>依据：{question} – {answer}</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Article not known yet</source>
        <translation>商品尚未确定</translation>
    </message>
    <message>
        <source>Begun · {title}</source>
        <translation>已开始 · {title}</translation>
    </message>
    <message>
        <source>Second look · {title}</source>
        <translation>复检 · {title}</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}，版本 {version}</translation>
    </message>
    <message>
        <source>extra unit</source>
        <translation>多件</translation>
    </message>
    <message>
        <source>unclaimed parcel</source>
        <translation>待认领包裹</translation>
    </message>
    <message>
        <source>inspected before: {grade}</source>
        <translation>曾质检：{grade}</translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>Seller says</source>
        <translation>卖家指令</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>Sold to</source>
        <translation>售往</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>the seller must agree</source>
        <translation>须卖家同意</translation>
    </message>
    <message>
        <source>a supervisor must agree</source>
        <translation>须主管同意</translation>
    </message>
    <message>
        <source>goes ahead at once</source>
        <translation>可立即执行</translation>
    </message>
    <message>
        <source>{step}: {zone}</source>
        <translation>{step}：{zone}</translation>
    </message>
    <message>
        <source>Already inspected, grade {grade}</source>
        <translation>已质检，等级 {grade}</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Refused rows: {file}. Mend them there and import that file.</source>
        <translation>未导入的行：{file}。请在其中改正后导入该文件。</translation>
    </message>
    <message>
        <source>new returns: {count}</source>
        <translation>新退货单：{count}</translation>
    </message>
    <message>
        <source>returns that got more: {count}</source>
        <translation>有补充的退货单：{count}</translation>
    </message>
    <message>
        <source>known before: {count}</source>
        <translation>已有：{count}</translation>
    </message>
    <message>
        <source>rows refused: {count}</source>
        <translation>未导入的行：{count}</translation>
    </message>
    <message>
        <source>rows with a note: {count}</source>
        <translation>有备注的行：{count}</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>中途停止</translation>
    </message>
    <message>
        <source>There was no row in the file.</source>
        <translation>文件中没有数据行。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>…另有 {count} 行</translation>
    </message>
    <message>
        <source>Columns not used: {columns}</source>
        <translation>未使用的列：{columns}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>克罗地亚语</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>爱沙尼亚语</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>拉脱维亚语</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>立陶宛语</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>斯洛伐克语</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>斯洛文尼亚语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{tracking} was received {time}. If this is a second box, register it as one.</source>
        <translation>{tracking} 已于 {time} 收货。如是第二箱，请登记为第二箱。</translation>
    </message>
    <message>
        <source>Already received</source>
        <translation>已收过货</translation>
    </message>
    <message>
        <source>{tracking}: {state}. Receive the parcel first.</source>
        <translation>{tracking}：{state}。请先收包裹。</translation>
    </message>
    <message>
        <source>Parcel not open</source>
        <translation>包裹未打开</translation>
    </message>
    <message>
        <source>Still in the parcel: {count}. Receive them or declare them missing.</source>
        <translation>包裹里还有 {count} 件。请收货或登记缺件。</translation>
    </message>
    <message>
        <source>Not empty yet</source>
        <translation>还没有清空</translation>
    </message>
    <message>
        <source>{tracking} belongs to return {rma}. There is nothing to claim.</source>
        <translation>{tracking} 属于退货单 {rma}，无需认领。</translation>
    </message>
    <message>
        <source>Already claimed</source>
        <translation>已认领</translation>
    </message>
    <message>
        <source>More than announced</source>
        <translation>多于预报数量</translation>
    </message>
    <message>
        <source>Enter how many units there are, at least 1.</source>
        <translation>请输入件数，至少 1 件。</translation>
    </message>
    <message>
        <source>Every announced {sku} is accounted for. Register this one as extra.</source>
        <translation>预报的 {sku} 已全部收齐。请将此件登记为多件。</translation>
    </message>
    <message>
        <source>Of {sku} only {left} are still expected. Register the rest as extra.</source>
        <translation>{sku} 只剩 {left} 件待收。其余请登记为多件。</translation>
    </message>
    <message>
        <source>Not allowed here</source>
        <translation>此处不允许</translation>
    </message>
    <message>
        <source>“{disposition}” is not possible. {why}</source>
        <translation>“{disposition}”不可用。{why}</translation>
    </message>
    <message>
        <source>You proposed this yourself. Another person has to decide.</source>
        <translation>这是你自己提议的，须由他人审批。</translation>
    </message>
    <message>
        <source>You inspected this unit. Another person has to decide.</source>
        <translation>此件由你质检，须由他人审批。</translation>
    </message>
    <message>
        <source>You changed this last. Another person has to decide.</source>
        <translation>你是最后修改人，须由他人审批。</translation>
    </message>
    <message>
        <source>Not your own work</source>
        <translation>不能审批自己的工作</translation>
    </message>
    <message>
        <source>It was proposed {time}. Wait for approval.</source>
        <translation>提议时间：{time}。请等候审批。</translation>
    </message>
    <message>
        <source>It was approved {time}. Go on with it.</source>
        <translation>批准时间：{time}。请继续执行。</translation>
    </message>
    <message>
        <source>It was rejected {time}. Propose again.</source>
        <translation>驳回时间：{time}。请重新提议。</translation>
    </message>
    <message>
        <source>It was decided {time} and is done with.</source>
        <translation>审批时间：{time}。此件已完结。</translation>
    </message>
    <message>
        <source>Already decided</source>
        <translation>已审批</translation>
    </message>
    <message>
        <source>The seller must agree. Write down how they did.</source>
        <translation>须卖家同意。请写明卖家如何同意。</translation>
    </message>
    <message>
        <source>This is not what the rules propose. Write down why.</source>
        <translation>这与规则提议不同。请写明原因。</translation>
    </message>
    <message>
        <source>This is done only with a reason. Write down why.</source>
        <translation>此操作须有原因。请写明原因。</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>需要原因</translation>
    </message>
    <message>
        <source>Another step first</source>
        <translation>请先完成其他步骤</translation>
    </message>
    <message>
        <source>Nothing is left to do with {lpn}.</source>
        <translation>{lpn} 已无待办步骤。</translation>
    </message>
    <message>
        <source>{lpn}, next: {step}.</source>
        <translation>{lpn}，下一步：{step}。</translation>
    </message>
    <message>
        <source>The label reads {scanned} and should read {expected}. Stick on the right label and scan it again.</source>
        <translation>标签内容为 {scanned}，应为 {expected}。请贴上正确的标签并重新扫描。</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>标签不对</translation>
    </message>
    <message>
        <source>Label {code}: {state}. If you need one more, ask for a reprint.</source>
        <translation>标签 {code}：{state}。如还需要一张，请重打。</translation>
    </message>
    <message>
        <source>Label moved on</source>
        <translation>标签状态已变</translation>
    </message>
    <message>
        <source>There is no bin {code}. Scan the barcode on the shelf.</source>
        <translation>没有货位 {code}。请扫描货架上的条码。</translation>
    </message>
    <message>
        <source>Unknown bin</source>
        <translation>未知货位</translation>
    </message>
    <message>
        <source>Bin {code} is for: {zone}. This unit goes to: {wanted}. Scan a bin there.</source>
        <translation>货位 {code} 属于：{zone}。此件应上架到：{wanted}。请扫描那里的货位。</translation>
    </message>
    <message>
        <source>Wrong zone</source>
        <translation>库区不对</translation>
    </message>
    <message>
        <source>The law in {file} cannot be read, at {where}. Correct it and start again.</source>
        <translation>无法读取 {file} 中的法规，位置：{where}。请改正后重新启动。</translation>
    </message>
    <message>
        <source>Law not usable</source>
        <translation>法规不可用</translation>
    </message>
    <message>
        <source>The rates in {file} cannot be read, at {where}. Correct them and start again.</source>
        <translation>无法读取 {file} 中的费率，位置：{where}。请改正后重新启动。</translation>
    </message>
    <message>
        <source>Rates not usable</source>
        <translation>费率不可用</translation>
    </message>
    <message>
        <source>The code lists in {file} cannot be read, at {where}. Correct them and start again.</source>
        <translation>无法读取 {file} 中的代码表，位置：{where}。请改正后重新启动。</translation>
    </message>
    <message>
        <source>Codes not usable</source>
        <translation>代码表不可用</translation>
    </message>
    <message>
        <source>The currency has three capital letters.</source>
        <translation>币种由三个大写字母组成。</translation>
    </message>
    <message>
        <source>An expected price is 0 to 1000 % of the price paid.</source>
        <translation>预期售价须为实付价的 0 到 1000 %。</translation>
    </message>
    <message>
        <source>The referral fee is 0 % or more, and less than 100 %.</source>
        <translation>销售佣金须不低于 0 % 且低于 100 %。</translation>
    </message>
    <message>
        <source>The rate ends before it begins.</source>
        <translation>费率的结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>An amount is negative or far too large.</source>
        <translation>金额为负或过大。</translation>
    </message>
    <message>
        <source>{what} Enter it again.</source>
        <translation>{what}请重新输入。</translation>
    </message>
    <message>
        <source>Rate not possible</source>
        <translation>费率不成立</translation>
    </message>
    <message>
        <source>before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Not a table</source>
        <translation>不是表格</translation>
    </message>
    <message>
        <source>This is a {kind} file. Save the table as CSV and choose that file.</source>
        <translation>这是 {kind} 文件。请将表格另存为 CSV 后选择该文件。</translation>
    </message>
    <message>
        <source>A line has no end. Save the table as CSV and try again.</source>
        <translation>有一行没有结尾。请将表格另存为 CSV 后重试。</translation>
    </message>
    <message>
        <source>The file has {count} columns. Leave only those needed.</source>
        <translation>文件有 {count} 列。请只保留需要的列。</translation>
    </message>
    <message>
        <source>The file holds no readable rows. Save the table as CSV.</source>
        <translation>文件中没有可读的数据行。请将表格另存为 CSV。</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>There is not even a line of column names. Choose another file.</source>
        <translation>文件连列名也没有。请选择其他文件。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Columns missing: {missing}. The file has: {found}.</source>
        <translation>缺少列：{missing}。文件中有：{found}。</translation>
    </message>
    <message>
        <source>Columns missing</source>
        <translation>缺少列</translation>
    </message>
    <message>
        <source>Several columns may be “{field}”: {columns}. Keep one of them.</source>
        <translation>多列都可能是“{field}”：{columns}。请只保留一列。</translation>
    </message>
    <message>
        <source>Columns repeated</source>
        <translation>列重复</translation>
    </message>
    <message>
        <source>The encoding “{encoding}” is not known. Choose another one.</source>
        <translation>未知编码“{encoding}”。请选择其他编码。</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>未知编码</translation>
    </message>
    <message>
        <source>{name} is not there any more. Choose it again.</source>
        <translation>{name} 已不存在。请重新选择。</translation>
    </message>
    <message>
        <source>{name} may not be read by you. Ask its owner.</source>
        <translation>你无权读取 {name}。请联系文件所有者。</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a file.</source>
        <translation>{name} 是文件夹。请选择文件。</translation>
    </message>
    <message>
        <source>{name} cannot be read. Close it elsewhere and try again.</source>
        <translation>无法读取 {name}。请在其他程序中关闭它后重试。</translation>
    </message>
    <message>
        <source>File not readable</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>Stopped after {rows} rows. What came in until then is kept.</source>
        <translation>已在 {rows} 行后停止。此前导入的已保留。</translation>
    </message>
    <message>
        <source>Reading stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message>
        <source>Reading ended without a word. What came in is kept; import the file again.</source>
        <translation>读取意外结束。已导入的会保留，请重新导入该文件。</translation>
    </message>
    <message>
        <source>Reading broke off</source>
        <translation>读取中断</translation>
    </message>
    <message>
        <source>The refused rows cannot be written to {name}. What came in is kept; make room or close the file, then import again.</source>
        <translation>未导入的行无法写入 {name}。已导入的会保留；请腾出空间或关闭该文件，再重新导入。</translation>
    </message>
    <message>
        <source>Refused rows not kept</source>
        <translation>未导入的行没有保存</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>A question is still open. Answer it.</source>
        <translation>还有问题未回答，请回答。</translation>
    </message>
    <message>
        <source>Photos are missing: {slots}.</source>
        <translation>缺少照片：{slots}。</translation>
    </message>
    <message>
        <source>Answers that still need a note: {count}.</source>
        <translation>还有 {count} 个回答需要说明。</translation>
    </message>
    <message>
        <source>Another question is open</source>
        <translation>当前是另一个问题</translation>
    </message>
    <message>
        <source>Every question is answered. Finish the inspection.</source>
        <translation>问题已全部回答。请完成质检。</translation>
    </message>
    <message>
        <source>Answer the question on the screen.</source>
        <translation>请回答屏幕上的问题。</translation>
    </message>
    <message>
        <source>Answer {choice} does not exist here. Choose 1 to {choices}.</source>
        <translation>没有答案 {choice}。请选择 1 至 {choices}。</translation>
    </message>
    <message>
        <source>No such answer</source>
        <translation>没有此答案</translation>
    </message>
    <message>
        <source>{lpn}: {state}. This step does not fit. Look at its story, then go on there.</source>
        <translation>{lpn}：{state}。此步骤不适用。请查看履历，再继续。</translation>
    </message>
    <message>
        <source>Not this step</source>
        <translation>步骤不符</translation>
    </message>
    <message>
        <source>The questions “{set_id}”, version {version}, are not on this station. Bring them back into its folder.</source>
        <translation>本站没有问题集“{set_id}”版本 {version}。请将其放回文件夹。</translation>
    </message>
    <message>
        <source>Questions not found</source>
        <translation>找不到问题集</translation>
    </message>
    <message>
        <source>In {file}, at {where}: {problem}. Correct the file and start again.</source>
        <translation>{file}，位置 {where}：{problem}。请改正文件后重新启动。</translation>
    </message>
    <message>
        <source>Questions not usable</source>
        <translation>问题集不可用</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <source>Scan your badge, then try again.</source>
        <translation>请扫描工牌后重试。</translation>
    </message>
    <message>
        <source>Your role does not include: {what}. Ask a supervisor.</source>
        <translation>你的角色不包括：{what}。请找主管。</translation>
    </message>
    <message>
        <source>Not your task</source>
        <translation>不是你的职责</translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Wait until {time}, then try again.</source>
        <translation>{name} 的 PIN 码错误次数过多。请等到 {time} 再试。</translation>
    </message>
    <message>
        <source>Locked for now</source>
        <translation>暂时锁定</translation>
    </message>
    <message>
        <source>Without {name} nobody could manage people. Add somebody first.</source>
        <translation>没有 {name} 就无人能管理人员。请先添加其他人。</translation>
    </message>
    <message>
        <source>Last manager</source>
        <translation>最后一位管理者</translation>
    </message>
    <message>
        <source>Badge {badge} belongs to {name}. Take another badge.</source>
        <translation>工牌 {badge} 属于 {name}。请换一张工牌。</translation>
    </message>
    <message>
        <source>Badge taken</source>
        <translation>工牌已被使用</translation>
    </message>
    <message>
        <source>This folder already holds the station {name}. Open that one.</source>
        <translation>此文件夹已有工作站 {name}。请打开它。</translation>
    </message>
    <message>
        <source>Already set up</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>“{code}” cannot be a station code. Use 1 to 4 of A–Z and 0–9, without I and O.</source>
        <translation>“{code}”不能作工作站代码。请用 1 至 4 位 A–Z 和 0–9，不含 I 和 O。</translation>
    </message>
    <message>
        <source>Not a code</source>
        <translation>代码无效</translation>
    </message>
    <message>
        <source>“{deed}” cannot be taken back. Put it right by a new step.</source>
        <translation>“{deed}”不能撤销。请用新的步骤更正。</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>不能撤销</translation>
    </message>
    <message>
        <source>Not your step</source>
        <translation>不是你的步骤</translation>
    </message>
    <message>
        <source>Somebody else did this. They or a supervisor can undo it.</source>
        <translation>这是他人的操作，只有本人或主管可以撤销。</translation>
    </message>
    <message>
        <source>{lpn} is not inspected yet. Inspect it first.</source>
        <translation>{lpn} 尚未质检。请先质检。</translation>
    </message>
    <message>
        <source>Not inspected</source>
        <translation>未质检</translation>
    </message>
    <message>
        <source>{lpn} has no decision to work on. Look at its story.</source>
        <translation>{lpn} 没有可执行的处置。请查看履历。</translation>
    </message>
    <message>
        <source>Nothing decided</source>
        <translation>尚未定处置</translation>
    </message>
    <message>
        <source>Not here any more: {thing}. Somebody may have undone it.</source>
        <translation>已不存在：{thing}。可能已被他人撤销。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The text is too long. Use at most {most} characters.</source>
        <translation>文字过长。最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation>文字过长</translation>
    </message>
    <message>
        <source>Number too large</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <source>The number is too large. Check it and enter it again.</source>
        <translation>数字过大。请核对后重新输入。</translation>
    </message>
    <message>
        <source>Text not readable</source>
        <translation>文字无法读取</translation>
    </message>
    <message>
        <source>The text has characters that cannot be kept. Type it again.</source>
        <translation>文字含有无法保存的字符。请重新输入。</translation>
    </message>
    <message>
        <source>{name} is no readable photo. Take it again or choose a JPEG, PNG or WebP.</source>
        <translation>{name} 不是可读取的照片。请重拍，或选择 JPEG、PNG 或 WebP。</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>不是照片</translation>
    </message>
    <message>
        <source>{name} has more than {most} megapixels. Take a smaller one.</source>
        <translation>{name} 超过 {most} 百万像素。请拍小一点的照片。</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Take a smaller one.</source>
        <translation>{name} 大于 {most} MB。请拍小一点的照片。</translation>
    </message>
    <message>
        <source>Photo too large</source>
        <translation>照片过大</translation>
    </message>
    <message>
        <source>Photo not saved</source>
        <translation>照片未保存</translation>
    </message>
    <message>
        <source>The disk did not take the photo. Make room and take it again.</source>
        <translation>磁盘未能写入照片。请腾出空间后重拍。</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>此图片</translation>
    </message>
    <message>
        <source>{code} does not make a readable label of this size. Nothing was printed. Use a larger label.</source>
        <translation>{code} 在此尺寸的标签上无法读取。没有打印。请用更大的标签。</translation>
    </message>
    <message>
        <source>Label not readable</source>
        <translation>标签无法读取</translation>
    </message>
    <message>
        <source>{printer} did not take the label. Check paper and cable, then print again.</source>
        <translation>{printer} 未接收标签。请检查纸张和连线后重打。</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>{printer} gave no answer. Look whether the label came out, then say so.</source>
        <translation>{printer} 没有回应。请看标签是否打出，再确认。</translation>
    </message>
    <message>
        <source>Check the printer</source>
        <translation>请检查打印机</translation>
    </message>
    <message>
        <source>Changed in the meantime: {thing}. Look again; undo the newer step first.</source>
        <translation>其间已变更：{thing}。请重新查看，先撤销较新的步骤。</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>此后已变更</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>尚未就绪</translation>
    </message>
    <message>
        <source>The station is not open for saving. Wait a moment and try again.</source>
        <translation>工作站暂时不能保存。请稍后重试。</translation>
    </message>
    <message>
        <source>Returnbench is already running with the folder {folder}. Use that window.</source>
        <translation>Returnbench 已在使用文件夹 {folder}。请用那个窗口。</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>已经打开</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Make room on the disk of {folder}.</source>
        <translation>磁盘已满，没有保存。请在 {folder} 所在磁盘腾出空间。</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The disk did not take it and nothing was changed. Try again.</source>
        <translation>磁盘未能写入，没有任何更改。请重试。</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>无法确定</translation>
    </message>
    <message>
        <source>It is not known whether this was saved. Start the station again and look before you repeat it.</source>
        <translation>无法确定是否已保存。请重新启动工作站，查看后再决定是否重做。</translation>
    </message>
    <message>
        <source>Newer station</source>
        <translation>版本较新的工作站</translation>
    </message>
    <message>
        <source>This folder was used with a newer Returnbench. Install the newer one to open it.</source>
        <translation>此文件夹曾由更新版本的 Returnbench 使用。请安装新版本后打开。</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {why}. Nothing was changed in it. Put back a copy of the folder, or call who looks after the station.</source>
        <translation>无法打开 {file}：{why}。文件未被改动。请恢复该文件夹的备份，或联系工作站管理人员。</translation>
    </message>
    <message>
        <source>Data cannot be read</source>
        <translation>无法读取工作站数据</translation>
    </message>
    <message>
        <source>SQLite {version} can damage the station&apos;s data. Install Returnbench again.</source>
        <translation>SQLite {version} 可能损坏工作站数据。请重新安装 Returnbench。</translation>
    </message>
    <message>
        <source>Unsafe database library</source>
        <translation>数据库组件不安全</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was changed.</source>
        <translation>现在无法执行。没有任何更改。</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Something outside did not answer. Nothing was changed. Try again.</source>
        <translation>外部服务没有回应。没有任何更改。请重试。</translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation>未知工牌</translation>
    </message>
    <message>
        <source>Nobody here has this badge. Scan it again or choose your name.</source>
        <translation>这里没有人使用此工牌。请重新扫描或选择姓名。</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN 码错误</translation>
    </message>
    <message>
        <source>Try again, {name}. One more wrong PIN locks you out.</source>
        <translation>{name}，请重试。再错一次将被锁定。</translation>
    </message>
    <message>
        <source>Try again, {name}. Tries left: {left}.</source>
        <translation>{name}，请重试。还可以试 {left} 次。</translation>
    </message>
    <message>
        <source>A PIN has at least {shortest} characters. Choose a longer one.</source>
        <translation>PIN 码至少 {shortest} 位。请换更长的。</translation>
    </message>
    <message>
        <source>PIN too short</source>
        <translation>PIN 码过短</translation>
    </message>
    <message>
        <source>The text has {detail} characters, at most {longest} are allowed. Shorten it.</source>
        <translation>文本有 {detail} 个字符，最多允许 {longest} 个。请缩短。</translation>
    </message>
    <message>
        <source>Brackets stand more than {deepest} deep in each other. Close some of them.</source>
        <translation>括号嵌套超过 {deepest} 层。请闭合一些括号。</translation>
    </message>
    <message>
        <source>The set has {detail} questions, at most {most} are allowed. Split it.</source>
        <translation>问题集有 {detail} 个问题，最多允许 {most} 个。请拆分。</translation>
    </message>
    <message>
        <source>There is a sign that nobody can see: {detail}. Delete it.</source>
        <translation>有一个看不见的字符：{detail}。请删除。</translation>
    </message>
    <message>
        <source>“{detail}” is no id of a set. Use small letters, digits, - and _, 40 at most.</source>
        <translation>“{detail}”不能作为问题集的 id。请用小写字母、数字、- 和 _，最多 40 个。</translation>
    </message>
    <message>
        <source>Version {detail} is none. Use a whole number from 1 to {highest}.</source>
        <translation>版本 {detail} 无效。请用 1 到 {highest} 的整数。</translation>
    </message>
    <message>
        <source>A text has more than {words} characters. Nobody reads that at a bench.</source>
        <translation>有一段文字超过 {words} 个字符，在工位上没人会读完。请缩短。</translation>
    </message>
    <message>
        <source>An inspector would see no difference to “{detail}”. Change something first.</source>
        <translation>检验员看不出与“{detail}”有何不同。请先作修改。</translation>
    </message>
    <message>
        <source>There is a version {detail} already. Write version = {next} or higher.</source>
        <translation>已有版本 {detail}。请写 version = {next} 或更高。</translation>
    </message>
    <message>
        <source>Another set serves this category: {detail}. Take it out of one of them.</source>
        <translation>另一个问题集已用于此品类：{detail}。请从其中一个去掉。</translation>
    </message>
    <message>
        <source>No set would serve all other goods. Keep &quot;{detail}&quot; in the categories of one of them.</source>
        <translation>将没有问题集用于其他商品。请在其中一个的 categories 中保留 &quot;{detail}&quot;。</translation>
    </message>
    <message>
        <source>Not publishable yet</source>
        <translation>暂时不能发布</translation>
    </message>
    <message>
        <source>{lpn} was drawn for a second look. Somebody else inspects it now.</source>
        <translation>{lpn} 被抽中复检，现在由其他人检验。</translation>
    </message>
    <message>
        <source>Another inspector&apos;s turn</source>
        <translation>轮到其他检验员</translation>
    </message>
    <message>
        <source>{lpn} waits for no second look. Look at its story.</source>
        <translation>{lpn} 没有等待复检。请查看其经过。</translation>
    </message>
    <message>
        <source>No second look</source>
        <translation>没有复检</translation>
    </message>
    <message>
        <source>{percent} % is no share. Enter 0 to 100.</source>
        <translation>{percent} % 不是有效比例。请输入 0 到 100。</translation>
    </message>
    <message>
        <source>No such share</source>
        <translation>比例无效</translation>
    </message>
    <message>
        <source>What was approved for {lpn} has begun: {step}. Undo its steps first, or carry it out.</source>
        <translation>{lpn} 已批准的处置已开始：{step}。请先撤销这些步骤，或继续完成。</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>已经开始</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Receive</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>待认领</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>退货申请</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>履历</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>receiving</name>
    <message>
        <source>Tracking</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Outer condition</source>
        <translation>外箱状况</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>退货方案</translation>
    </message>
    <message>
        <source>Seller says</source>
        <translation>卖家指令</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>买家说明</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>买家说明</translation>
    </message>
    <message>
        <source>Return window</source>
        <translation>退货期限</translation>
    </message>
    <message>
        <source>day {used} of {days}</source>
        <translation>第 {used} 天，共 {days} 天</translation>
    </message>
    <message>
        <source>delivered {day}</source>
        <translation>{day} 签收</translation>
    </message>
    <message>
        <source>Several returns fit. Which one is it?</source>
        <translation>有多张退货单符合，是哪一张？</translation>
    </message>
    <message>
        <source>What does the box look like?</source>
        <translation>外箱是什么样子？</translation>
    </message>
    <message>
        <source>{count} × {title}</source>
        <translation>{count} × {title}</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>缺什么？</translation>
    </message>
    <message>
        <source>Which label?</source>
        <translation>哪张标签？</translation>
    </message>
    <message>
        <source>Why is the label printed again?</source>
        <translation>为什么重打标签？</translation>
    </message>
    <message>
        <source>It will be marked as a duplicate.</source>
        <translation>标签上会标注“副本”。</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation>没有打出</translation>
    </message>
    <message>
        <source>It fell off or got lost</source>
        <translation>脱落或遗失</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重打</translation>
    </message>
    <message>
        <source>Photos of the parcel</source>
        <translation>包裹照片</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>照片 (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Expected price</source>
        <translation>预期售价</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>处理费</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>履约费</translation>
    </message>
    <message>
        <source>Referral fee</source>
        <translation>销售佣金</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>No rates in {currency} are entered.</source>
        <translation>尚未录入 {currency} 的费率。</translation>
    </message>
    <message>
        <source>What the buyer paid is not known.</source>
        <translation>买家实付价未知。</translation>
    </message>
    <message>
        <source>Nobody knows what it brings this way.</source>
        <translation>这样处理能收回多少，没有人知道。</translation>
    </message>
    <message>
        <source>Freight goes by weight; it was not weighed.</source>
        <translation>运费按重量计算，但尚未称重。</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>净收回</translation>
    </message>
    <message>
        <source>No sum</source>
        <translation>无法合计</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>brings most</source>
        <translation>收益最高</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>{share} of {price} paid</source>
        <translation>实付价 {price} 的 {share}</translation>
    </message>
    <message>
        <source>{share} of the price</source>
        <translation>售价的 {share}</translation>
    </message>
    <message>
        <source>{weight} kg, {price} a kg</source>
        <translation>{weight} kg，每 kg {price}</translation>
    </message>
    <message>
        <source>Pays from a sale price of {price}.</source>
        <translation>售价达到 {price} 才不亏。</translation>
    </message>
    <message>
        <source>By the seller&apos;s own rates.</source>
        <translation>按该卖家的费率。</translation>
    </message>
    <message>
        <source>By the rates for these goods.</source>
        <translation>按该类商品的费率。</translation>
    </message>
</context>
<context>
    <name>reject</name>
    <message>
        <source>{field}: day and month could be swapped</source>
        <translation>{field}：日和月可能颠倒</translation>
    </message>
    <message>
        <source>{field}: thousands or decimals</source>
        <translation>{field}：无法区分千位与小数</translation>
    </message>
    <message>
        <source>{field}: has an invisible character</source>
        <translation>{field}：含不可见字符</translation>
    </message>
    <message>
        <source>{field}: differs within the return</source>
        <translation>{field}：同一退货单内不一致</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field}：缺失</translation>
    </message>
    <message>
        <source>{field} is negative</source>
        <translation>{field}：为负数</translation>
    </message>
    <message>
        <source>{field}: there is no such day or time</source>
        <translation>{field}：没有此日期或时间</translation>
    </message>
    <message>
        <source>{field} is no country code</source>
        <translation>{field}：不是国家代码</translation>
    </message>
    <message>
        <source>{field} is no currency code</source>
        <translation>{field}：不是币种代码</translation>
    </message>
    <message>
        <source>{field} is no date like 2024-12-31</source>
        <translation>{field}：不是 2024-12-31 这样的日期</translation>
    </message>
    <message>
        <source>{field} is no disposition</source>
        <translation>{field}：不是处置方式</translation>
    </message>
    <message>
        <source>{field} is no GTIN</source>
        <translation>{field}：不是 GTIN</translation>
    </message>
    <message>
        <source>{field} is no language code</source>
        <translation>{field}：不是语言代码</translation>
    </message>
    <message>
        <source>{field} is no whole number</source>
        <translation>{field}：不是整数</translation>
    </message>
    <message>
        <source>{field}: only letters a to z, digits and _</source>
        <translation>{field}：只能用字母 a 至 z、数字和 _</translation>
    </message>
    <message>
        <source>{field} is no amount of money</source>
        <translation>{field}：不是金额</translation>
    </message>
    <message>
        <source>{field} is out of range</source>
        <translation>{field}：超出范围</translation>
    </message>
    <message>
        <source>the other rows of this return came in</source>
        <translation>此退货单的其他行已导入</translation>
    </message>
    <message>
        <source>{field}: the year needs four digits</source>
        <translation>{field}：年份须为四位数字</translation>
    </message>
    <message>
        <source>{field}: a spreadsheet cut its digits</source>
        <translation>{field}：位数被表格软件截断</translation>
    </message>
    <message>
        <source>too far below the rest of its return</source>
        <translation>与同一退货单的其他行相隔太远</translation>
    </message>
    <message>
        <source>{field} is too long</source>
        <translation>{field}：过长</translation>
    </message>
    <message>
        <source>the return has too many rows</source>
        <translation>退货单的行数过多</translation>
    </message>
    <message>
        <source>{field}: more decimals than the currency has</source>
        <translation>{field}：小数位超过币种允许</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>{field}: has an unreadable character</source>
        <translation>{field}：含无法读取的字符</translation>
    </message>
    <message>
        <source>not as many cells as columns</source>
        <translation>单元格数与列数不符</translation>
    </message>
    <message>
        <source>{field}: the check digit is wrong</source>
        <translation>{field}：校验位错误</translation>
    </message>
    <message>
        <source>{field}: the return&apos;s first row counts</source>
        <translation>{field}：以此退货单的首行为准</translation>
    </message>
    <message>
        <source>the same row twice: both came in</source>
        <translation>同一行出现两次：均已导入</translation>
    </message>
    <message>
        <source>the same return again: it came in once</source>
        <translation>同一退货单重复：只导入一次</translation>
    </message>
    <message>
        <source>{field}: not known, kept as a comment</source>
        <translation>{field}：无法识别，存为备注</translation>
    </message>
    <message>
        <source>Row {number}: {reasons}</source>
        <translation>第 {number} 行：{reasons}</translation>
    </message>
</context>
<context>
    <name>setting_up</name>
    <message>
        <source>{file}, line {n}</source>
        <translation>{file}，第 {n} 行</translation>
    </message>
    <message>
        <source>{cause} (from the claim)</source>
        <translation>{cause}（来自买家说明）</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Photos owed</source>
        <translation>需拍照片</translation>
    </message>
    <message>
        <source>Notes owed</source>
        <translation>需写说明</translation>
    </message>
    <message>
        <source>photo + words</source>
        <translation>照片 + 说明</translation>
    </message>
    <message>
        <source>photo needed</source>
        <translation>需要照片</translation>
    </message>
    <message>
        <source>words needed</source>
        <translation>需要说明</translation>
    </message>
    <message>
        <source>Copy for other goods</source>
        <translation>复制给其他品类</translation>
    </message>
    <message>
        <source>Copy and edit</source>
        <translation>复制并编辑</translation>
    </message>
    <message>
        <source>Name of the new set</source>
        <translation>新问题集的名称</translation>
    </message>
    <message>
        <source>Small letters and digits, such as: phones</source>
        <translation>小写字母和数字，例如：phones</translation>
    </message>
    <message>
        <source>Goods that it serves</source>
        <translation>适用品类</translation>
    </message>
    <message>
        <source>As the catalogue names them, such as: electronics/phones</source>
        <translation>按目录中的写法，例如：electronics/phones</translation>
    </message>
    <message>
        <source>The name has small letters, digits, - and _, 40 at most.</source>
        <translation>名称只用小写字母、数字、- 和 _，最多 40 个。</translation>
    </message>
    <message>
        <source>A set of that name is there. Edit it instead.</source>
        <translation>已有同名问题集。请直接编辑它。</translation>
    </message>
    <message>
        <source>Say which goods it serves.</source>
        <translation>请说明适用哪些商品。</translation>
    </message>
    <message>
        <source>“{set}” serves these goods already.</source>
        <translation>“{set}”已用于这些商品。</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>{lpn} was declared missing</source>
        <translation>{lpn} 已登记缺件</translation>
    </message>
    <message>
        <source>If you hold it in your hand, receive it first.</source>
        <translation>如果实物在手，请先收货。</translation>
    </message>
    <message>
        <source>{lpn} is not inspected yet</source>
        <translation>{lpn} 尚未质检</translation>
    </message>
    <message>
        <source>Inspect it first.</source>
        <translation>请先质检。</translation>
    </message>
    <message>
        <source>{lpn} has no decision yet</source>
        <translation>{lpn} 尚未定处置</translation>
    </message>
    <message>
        <source>Propose first what becomes of it.</source>
        <translation>请先提议处置方式。</translation>
    </message>
    <message>
        <source>{lpn} waits for approval</source>
        <translation>{lpn} 待审批</translation>
    </message>
    <message>
        <source>Proposed: {disposition}. A supervisor decides.</source>
        <translation>已提议：{disposition}。由主管审批。</translation>
    </message>
    <message>
        <source>{lpn} is not ready yet</source>
        <translation>{lpn} 尚未就绪</translation>
    </message>
    <message>
        <source>{disposition}. First: {step}.</source>
        <translation>{disposition}。请先：{step}。</translation>
    </message>
    <message>
        <source>{lpn} is ready to put away</source>
        <translation>{lpn} 可以上架</translation>
    </message>
    <message>
        <source>{disposition}. It goes to: {zone}.</source>
        <translation>{disposition}。上架到：{zone}。</translation>
    </message>
    <message>
        <source>{lpn} is already put away</source>
        <translation>{lpn} 已上架</translation>
    </message>
    <message>
        <source>{disposition}. It lies in {bin}.</source>
        <translation>{disposition}。在货位 {bin}。</translation>
    </message>
    <message>
        <source>Go to “{place}”</source>
        <translation>前往“{place}”</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>处置方式</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>LPN</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>It never came</source>
        <translation>未到货</translation>
    </message>
    <message>
        <source>Bin {code}</source>
        <translation>货位 {code}</translation>
    </message>
    <message>
        <source>Waits at {place}</source>
        <translation>等候：{place}</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>已无待办</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>无单号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>From {origin}</source>
        <translation>来源：{origin}</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已预报</translation>
    </message>
    <message>
        <source>One more box of this return received</source>
        <translation>收到此退货单的又一箱</translation>
    </message>
    <message>
        <source>Parcel received</source>
        <translation>包裹已收货</translation>
    </message>
    <message>
        <source>Parcel received that nobody announced</source>
        <translation>收到无预报的包裹</translation>
    </message>
    <message>
        <source>Outside of the parcel: {condition}</source>
        <translation>外箱状况：{condition}</translation>
    </message>
    <message>
        <source>The parcel found its return</source>
        <translation>包裹已认领到退货单</translation>
    </message>
    <message>
        <source>Received from the same parcel: {count}</source>
        <translation>同一包裹收货：{count} 件</translation>
    </message>
    <message>
        <source>Taken out of the parcel: {title}</source>
        <translation>从包裹取出：{title}</translation>
    </message>
    <message>
        <source>Units received at once: {count}</source>
        <translation>同时收货：{count} 件</translation>
    </message>
    <message>
        <source>Extra unit registered: {title}</source>
        <translation>登记多件：{title}</translation>
    </message>
    <message>
        <source>Declared missing: {what}</source>
        <translation>登记缺件：{what}</translation>
    </message>
    <message>
        <source>{count} from the same parcel</source>
        <translation>同一包裹 {count} 件</translation>
    </message>
    <message>
        <source>Photo: {what}</source>
        <translation>照片：{what}</translation>
    </message>
    <message>
        <source>{count} × {title}</source>
        <translation>{count} × {title}</translation>
    </message>
    <message>
        <source>{kg} kg</source>
        <translation>{kg} 千克</translation>
    </message>
    <message>
        <source>Label asked for: {label}</source>
        <translation>申请打印标签：{label}</translation>
    </message>
    <message>
        <source>Label asked for again: {label}</source>
        <translation>申请重打标签：{label}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>{label} sent to {printer}</source>
        <translation>{label} 已发送到 {printer}</translation>
    </message>
    <message>
        <source>{label} printed on {printer}</source>
        <translation>{label} 已由 {printer} 打印</translation>
    </message>
    <message>
        <source>{label} not printed on {printer}</source>
        <translation>{label} 在 {printer} 上未打印</translation>
    </message>
    <message>
        <source>{label}: nobody knows whether it came out</source>
        <translation>{label}：不确定是否打出</translation>
    </message>
    <message>
        <source>{label}: {state}</source>
        <translation>{label}：{state}</translation>
    </message>
    <message>
        <source>{label} did come out</source>
        <translation>{label} 已打出</translation>
    </message>
    <message>
        <source>{label} did not come out</source>
        <translation>{label} 没有打出</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外箱状况</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>货位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已恢复：{what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>{thing} taken out again</source>
        <translation>{thing}已移除</translation>
    </message>
    <message>
        <source>{thing} back again</source>
        <translation>{thing}已恢复</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
        <source>the station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Inspection begun, answers: {count}</source>
        <translation>开始质检，回答 {count} 题</translation>
    </message>
    <message>
        <source>Inspection continued, answers: {count}</source>
        <translation>继续质检，回答 {count} 题</translation>
    </message>
    <message>
        <source>Inspected: grade {grade} · {findings}</source>
        <translation>已质检：等级 {grade} · {findings}</translation>
    </message>
    <message>
        <source>Proposed: {disposition}</source>
        <translation>提议：{disposition}</translation>
    </message>
    <message>
        <source>Seller must agree</source>
        <translation>须卖家同意</translation>
    </message>
    <message>
        <source>Approved by rule</source>
        <translation>按规则批准</translation>
    </message>
    <message>
        <source>Approved by {name}: {disposition}</source>
        <translation>{name} 批准：{disposition}</translation>
    </message>
    <message>
        <source>Rejected by {name}: {disposition}</source>
        <translation>{name} 驳回：{disposition}</translation>
    </message>
    <message>
        <source>Suggested: {disposition}</source>
        <translation>建议：{disposition}</translation>
    </message>
    <message>
        <source>Put into new packaging</source>
        <translation>已换新包装</translation>
    </message>
    <message>
        <source>New label scanned back: {code}</source>
        <translation>新标签已扫描核对：{code}</translation>
    </message>
    <message>
        <source>SKU {before} → {after}</source>
        <translation>SKU {before} → {after}</translation>
    </message>
    <message>
        <source>Put away in {bin}</source>
        <translation>已上架到 {bin}</translation>
    </message>
    <message>
        <source>Inspected. Drawn for a second look</source>
        <translation>已检验，被抽中复检</translation>
    </message>
    <message>
        <source>What was found is told when another inspector has looked.</source>
        <translation>另一位检验员复检后才会显示结果。</translation>
    </message>
    <message>
        <source>Drawn for a second look</source>
        <translation>被抽中复检</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>发现不同</translation>
    </message>
    <message>
        <source>Proposal void</source>
        <translation>提案作废</translation>
    </message>
    <message>
        <source>To be inspected once more</source>
        <translation>需重新检验</translation>
    </message>
    <message>
        <source>Second look skipped, the first one counts</source>
        <translation>已跳过复检，以首检为准</translation>
    </message>
</context>
<context>
    <name>unclaimed</name>
    <message>
        <source>same tracking number</source>
        <translation>运单号相同</translation>
    </message>
    <message>
        <source>tracking number almost the same</source>
        <translation>运单号相近</translation>
    </message>
    <message>
        <source>named in the note</source>
        <translation>备注中提到</translation>
    </message>
    <message>
        <source>same article inside</source>
        <translation>内件商品相同</translation>
    </message>
    <message>
        <source>same carrier</source>
        <translation>承运商相同</translation>
    </message>
    <message>
        <source>posted in the buyer&apos;s country</source>
        <translation>从买家所在国寄出</translation>
    </message>
    <message>
        <source>nothing more is expected</source>
        <translation>已无待收退件</translation>
    </message>
    <message>
        <source>inside: {count}</source>
        <translation>内件：{count} 件</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>无单号</translation>
    </message>
    <message>
        <source>{time}, by {name}</source>
        <translation>{time}，{name}</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外箱状况</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内件</translation>
    </message>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Expected parcel</source>
        <translation>预报包裹</translation>
    </message>
    <message>
        <source>Expected inside</source>
        <translation>预报内件</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>不太可能</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>有可能</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 件</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>{count} × {title}</source>
        <translation>{count} × {title}</translation>
    </message>
</context>
<context>
    <name>verifying</name>
    <message>
        <source>The database file is sound</source>
        <translation>数据库文件完好</translation>
    </message>
    <message>
        <source>The journal is whole and nobody wrote in it</source>
        <translation>日志完整，未被改写</translation>
    </message>
    <message>
        <source>Every row is what the journal says</source>
        <translation>每行数据与日志一致</translation>
    </message>
    <message>
        <source>Every event is filed where it belongs</source>
        <translation>每个事件归档正确</translation>
    </message>
    <message>
        <source>Announced + extra = received + missing + outstanding</source>
        <translation>预报 + 多件 = 已收 + 缺件 + 未收</translation>
    </message>
    <message>
        <source>Every unit is in exactly one place</source>
        <translation>每件退件只在一处</translation>
    </message>
    <message>
        <source>Every unit stands where its decision stands</source>
        <translation>退件状态与处置一致</translation>
    </message>
    <message>
        <source>Nobody decided on their own work</source>
        <translation>无人审批自己的工作</translation>
    </message>
    <message>
        <source>What was put away went through every step</source>
        <translation>已上架的退件步骤齐全</translation>
    </message>
    <message>
        <source>Every licence plate was given once</source>
        <translation>每个 LPN 只用一次</translation>
    </message>
    <message>
        <source>No label came out twice without saying so</source>
        <translation>没有未标注的重复标签</translation>
    </message>
    <message>
        <source>Every photo is there, as it was</source>
        <translation>照片齐全且未改动</translation>
    </message>
    <message>
        <source>the file is damaged: {message}</source>
        <translation>文件已损坏：{message}</translation>
    </message>
    <message>
        <source>it points to a row of {parent} not there</source>
        <translation>指向 {parent} 中不存在的行</translation>
    </message>
    <message>
        <source>entry {expected} is missing, {found} follows</source>
        <translation>缺少条目 {expected}，其后是 {found}</translation>
    </message>
    <message>
        <source>it does not follow on the entry before it</source>
        <translation>与前一条目不衔接</translation>
    </message>
    <message>
        <source>the entry was changed after it was written</source>
        <translation>条目写入后被改动</translation>
    </message>
    <message>
        <source>the journal ends at {found}, it once went to {expected}</source>
        <translation>日志止于 {found}，曾到 {expected}</translation>
    </message>
    <message>
        <source>the journal was written anew</source>
        <translation>日志被重写</translation>
    </message>
    <message>
        <source>the entry cannot be read: {message}</source>
        <translation>条目无法读取：{message}</translation>
    </message>
    <message>
        <source>{column} was {found} before it, the event says {expected}</source>
        <translation>{column} 此前为 {found}，事件记录为 {expected}</translation>
    </message>
    <message>
        <source>{column} is {found}, the journal says {expected}</source>
        <translation>{column} 为 {found}，日志记录为 {expected}</translation>
    </message>
    <message>
        <source>the row was removed</source>
        <translation>数据行被删除</translation>
    </message>
    <message>
        <source>no event made this row</source>
        <translation>没有产生此行的事件</translation>
    </message>
    <message>
        <source>the event is not filed under its rows</source>
        <translation>事件未归档到所涉数据行</translation>
    </message>
    <message>
        <source>{announced} announced, {accounted} accounted for</source>
        <translation>预报 {announced}，有着落 {accounted}</translation>
    </message>
    <message>
        <source>it belongs to another return</source>
        <translation>属于另一张退货单</translation>
    </message>
    <message>
        <source>its parcel has not arrived ({state})</source>
        <translation>包裹未到达（{state}）</translation>
    </message>
    <message>
        <source>there is no bin {bin}</source>
        <translation>没有货位 {bin}</translation>
    </message>
    <message>
        <source>it is {state} and yet in bin {bin}</source>
        <translation>状态为 {state}，却在货位 {bin}</translation>
    </message>
    <message>
        <source>it is {state}, its proposals are {proposals}</source>
        <translation>状态为 {state}，提议为 {proposals}</translation>
    </message>
    <message>
        <source>it is {state} without an inspection</source>
        <translation>状态为 {state}，但没有质检</translation>
    </message>
    <message>
        <source>it has two open inspections</source>
        <translation>有两次未完成的质检</translation>
    </message>
    <message>
        <source>the decider had {part} it too</source>
        <translation>审批人也参与了 {part}</translation>
    </message>
    <message>
        <source>the step {step} was left out</source>
        <translation>漏了步骤 {step}</translation>
    </message>
    <message>
        <source>{lpn} was given twice</source>
        <translation>{lpn} 重复使用</translation>
    </message>
    <message>
        <source>{code} was printed twice, unmarked</source>
        <translation>{code} 打印了两次，未标注</translation>
    </message>
    <message>
        <source>it was sent again after {state}</source>
        <translation>在 {state} 之后再次发送</translation>
    </message>
    <message>
        <source>the photo {sha256} is not there</source>
        <translation>照片 {sha256} 不存在</translation>
    </message>
    <message>
        <source>the photo {sha256} is not what it was</source>
        <translation>照片 {sha256} 被改动</translation>
    </message>
    <message>
        <source>event {seq}, {kind} by {who}, {when}</source>
        <translation>事件 {seq}，{kind}，{who}，{when}</translation>
    </message>
    <message>
        <source>{entries} journal entries, {rows} rows, {photos} photos: </source>
        <translation>日志 {entries} 条，数据 {rows} 行，照片 {photos} 张：</translation>
    </message>
    <message>
        <source>all laws hold.</source>
        <translation>全部符合。</translation>
    </message>
    <message>
        <source>{count} finding(s).</source>
        <translation>{count} 个问题。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Does not work</source>
        <translation>不能用</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>运输损坏</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>与描述不符</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>发错商品</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>缺少配件</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>偏小</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>偏大</translation>
    </message>
    <message>
        <source>Does not like the style</source>
        <translation>不喜欢款式</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <translation>质量差</translation>
    </message>
    <message>
        <source>Not compatible</source>
        <translation>不兼容</translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation>到货太晚</translation>
    </message>
    <message>
        <source>Never arrived</source>
        <translation>未收到货</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>误下单</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>不想要了</translation>
    </message>
    <message>
        <source>Found a better price</source>
        <translation>别处更便宜</translation>
    </message>
    <message>
        <source>Got more than was ordered</source>
        <translation>多发商品</translation>
    </message>
    <message>
        <source>Did not place the order</source>
        <translation>非本人下单</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>协商中</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>方案已定</translation>
    </message>
    <message>
        <source>Open return</source>
        <translation>退货中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Request expired</source>
        <translation>申请已过期</translation>
    </message>
    <message>
        <source>Return cancelled</source>
        <translation>退货已取消</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已预报</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Being unpacked</source>
        <translation>拆包中</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>已清空</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>待认领</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒收</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>Good outside</source>
        <translation>外箱完好</translation>
    </message>
    <message>
        <source>Opened on the way</source>
        <translation>途中被拆</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>受潮</translation>
    </message>
    <message>
        <source>Crushed</source>
        <translation>压坏</translation>
    </message>
    <message>
        <source>Box torn</source>
        <translation>外箱破裂</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已质检</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已定处置</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>已完结</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>The seller&apos;s order for grade {grade} is: {disposition}.</source>
        <translation>卖家对等级 {grade} 的指令：{disposition}。</translation>
    </message>
    <message>
        <source>The seller gave no order for grade {grade}. The house would choose: {disposition}.</source>
        <translation>卖家对等级 {grade} 没有指令。仓库默认：{disposition}。</translation>
    </message>
    <message>
        <source>The seller&apos;s order “{key}: {value}” is not understood. Ask the seller.</source>
        <translation>无法识别卖家指令“{key}: {value}”。请询问卖家。</translation>
    </message>
    <message>
        <source>The seller wants to be asked about grade {grade}.</source>
        <translation>卖家要求等级 {grade} 先询问。</translation>
    </message>
    <message>
        <source>The seller did not answer in time. Their order for that is: {disposition}.</source>
        <translation>卖家逾期未回复。逾期指令：{disposition}。</translation>
    </message>
    <message>
        <source>The seller&apos;s order is: {instructed}. For “{disposition}” the seller must agree first.</source>
        <translation>卖家指令：{instructed}。“{disposition}”须卖家先同意。</translation>
    </message>
    <message>
        <source>Worth {value}, above the limit of {limit}: the seller must agree.</source>
        <translation>价值 {value}，超过限额 {limit}，须卖家同意。</translation>
    </message>
    <message>
        <source>Price in {currency}, the seller&apos;s limit in {limit_currency}: the seller must agree.</source>
        <translation>价格币种为 {currency}，卖家限额币种为 {limit_currency}，须卖家同意。</translation>
    </message>
    <message>
        <source>{packaging}: it needs new packaging before it goes into stock.</source>
        <translation>{packaging}：回库前须换新包装。</translation>
    </message>
    <message>
        <source>The seller named a replacement SKU: it gets a new label.</source>
        <translation>卖家指定了替换 SKU，须换标。</translation>
    </message>
    <message>
        <source>“{wanted}” is not possible. The next best is: {disposition}.</source>
        <translation>“{wanted}”不可用。次选：{disposition}。</translation>
    </message>
    <message>
        <source>Chosen by hand: {disposition}. The rules would choose: {computed}.</source>
        <translation>人工选择：{disposition}。按规则应为：{computed}。</translation>
    </message>
    <message>
        <source>The law allows it because {exemption} ({article}). Keep {evidence}.</source>
        <translation>法规允许，因为{exemption}（{article}）。请保留{evidence}。</translation>
    </message>
    <message>
        <source>It is dangerous: {tag}.</source>
        <translation>有危险：{tag}。</translation>
    </message>
    <message>
        <source>It may not be what was sold: {finding}.</source>
        <translation>可能不是售出的商品：{finding}。</translation>
    </message>
    <message>
        <source>Nobody may use it again for reasons of hygiene: {tag}.</source>
        <translation>因卫生原因不可再用：{tag}。</translation>
    </message>
    <message>
        <source>It may still hold the buyer&apos;s data: {tag}.</source>
        <translation>可能还有买家数据：{tag}。</translation>
    </message>
    <message>
        <source>Grade {grade} does not go back into stock.</source>
        <translation>等级 {grade} 不能回库。</translation>
    </message>
    <message>
        <source>It is not complete.</source>
        <translation>不齐全。</translation>
    </message>
    <message>
        <source>{packaging}: it cannot be sold like this.</source>
        <translation>{packaging}：这样不能销售。</translation>
    </message>
    <message>
        <source>There is no replacement SKU to relabel it to.</source>
        <translation>没有可换标的替换 SKU。</translation>
    </message>
    <message>
        <source>The law forbids it: {article}. In {country} since {since}. {size}, goods: {category}.</source>
        <translation>法规禁止：{article}。{country}，自 {since} 起。{size}，品类：{category}。</translation>
    </message>
    <message>
        <source>A supervisor approves: {disposition}.</source>
        <translation>须主管审批：{disposition}。</translation>
    </message>
    <message>
        <source>“{disposition}” always needs a supervisor.</source>
        <translation>“{disposition}”一律须主管审批。</translation>
    </message>
    <message>
        <source>Worth {value}, above the limit of {limit}: a supervisor must agree.</source>
        <translation>价值 {value}，超过限额 {limit}，须主管审批。</translation>
    </message>
    <message>
        <source>“{disposition}” is not the seller&apos;s order ({instructed}): a supervisor must agree.</source>
        <translation>“{disposition}”与卖家指令（{instructed}）不同，须主管审批。</translation>
    </message>
    <message>
        <source>The grade was changed by hand to {grade}: a supervisor must agree.</source>
        <translation>等级被人工改为 {grade}，须主管审批。</translation>
    </message>
    <message>
        <source>{effect}, because: {question} – {answer}</source>
        <translation>{effect}，依据：{question} – {answer}</translation>
    </message>
    <message>
        <source>ask about {grades}</source>
        <translation>{grades} 询问卖家</translation>
    </message>
    <message>
        <source>ask above {limit}</source>
        <translation>超过 {limit} 询问卖家</translation>
    </message>
    <message>
        <source>without an answer: {order}</source>
        <translation>逾期未复：{order}</translation>
    </message>
    <message>
        <source>not understood: {key} {value}</source>
        <translation>无法识别：{key} {value}</translation>
    </message>
    <message>
        <source>No standing order: ask the seller</source>
        <translation>无卖家指令：询问卖家</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>receive parcels and units</source>
        <translation>收包裹和退件</translation>
    </message>
    <message>
        <source>inspect units</source>
        <translation>质检退件</translation>
    </message>
    <message>
        <source>propose and carry out dispositions</source>
        <translation>提议和执行处置</translation>
    </message>
    <message>
        <source>approve or reject dispositions</source>
        <translation>批准或驳回处置</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>bring in announced returns</source>
        <translation>导入退货预报</translation>
    </message>
    <message>
        <source>manage people, bins and settings</source>
        <translation>管理人员、货位和设置</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>what only the station itself does</source>
        <translation>仅由工作站自身执行的操作</translation>
    </message>
    <message>
        <source>Waits to print</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印中</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Please check the printer</source>
        <translation>请检查打印机</translation>
    </message>
    <message>
        <source>Print cancelled</source>
        <translation>打印已取消</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>LPN</translation>
    </message>
    <message>
        <source>Sales label</source>
        <translation>商品标签</translation>
    </message>
    <message>
        <source>Putaway label</source>
        <translation>上架标签</translation>
    </message>
    <message>
        <source>Bin label</source>
        <translation>货位标签</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>工牌</translation>
    </message>
    <message>
        <source>A unit&apos;s licence plate</source>
        <translation>退件 LPN</translation>
    </message>
    <message>
        <source>A badge</source>
        <translation>工牌</translation>
    </message>
    <message>
        <source>A bin</source>
        <translation>货位</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>指令码</translation>
    </message>
    <message>
        <source>A return number</source>
        <translation>退货单号</translation>
    </message>
    <message>
        <source>A tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>An order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>An article number</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>An FNSKU</source>
        <translation>FNSKU</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Nothing readable</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>内容缺失</translation>
    </message>
    <message>
        <source>the value is of the wrong kind</source>
        <translation>值的类型不对</translation>
    </message>
    <message>
        <source>the key is not known</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>the value is not known</source>
        <translation>未知的值</translation>
    </message>
    <message>
        <source>a question has too many answers</source>
        <translation>有问题的答案过多</translation>
    </message>
    <message>
        <source>something is there twice</source>
        <translation>内容重复</translation>
    </message>
    <message>
        <source>the next question does not exist</source>
        <translation>下一题不存在</translation>
    </message>
    <message>
        <source>a question is never asked</source>
        <translation>有问题永远问不到</translation>
    </message>
    <message>
        <source>the questions go round in a circle</source>
        <translation>问题循环</translation>
    </message>
    <message>
        <source>a way through ends without a grade</source>
        <translation>有路径到头仍没有等级</translation>
    </message>
    <message>
        <source>a way through ends without a finding</source>
        <translation>有路径到头仍没有质检结果</translation>
    </message>
    <message>
        <source>no set serves all other goods</source>
        <translation>没有适用其他商品的问题集</translation>
    </message>
    <message>
        <source>Bins added</source>
        <translation>货位已添加</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>人员已添加</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>人员已修改</translation>
    </message>
    <message>
        <source>Person unlocked</source>
        <translation>人员已解锁</translation>
    </message>
    <message>
        <source>Returns announced</source>
        <translation>退货已预报</translation>
    </message>
    <message>
        <source>Disposition approved</source>
        <translation>处置已批准</translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>已拍照</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>设置已修改</translation>
    </message>
    <message>
        <source>Parcel claimed</source>
        <translation>包裹已认领</translation>
    </message>
    <message>
        <source>Unit inspected</source>
        <translation>退件已质检</translation>
    </message>
    <message>
        <source>Unit put away</source>
        <translation>退件已上架</translation>
    </message>
    <message>
        <source>New label scanned back</source>
        <translation>新标签已扫描核对</translation>
    </message>
    <message>
        <source>Unit repackaged</source>
        <translation>退件已换包装</translation>
    </message>
    <message>
        <source>Declared missing</source>
        <translation>已登记缺件</translation>
    </message>
    <message>
        <source>Station set up</source>
        <translation>工作站已设置</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>回答已保存</translation>
    </message>
    <message>
        <source>Parcel&apos;s condition noted</source>
        <translation>外箱状况已记录</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN 码已修改</translation>
    </message>
    <message>
        <source>Label sent to the printer</source>
        <translation>标签已发送到打印机</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Wrong PIN given</source>
        <translation>PIN 码输错</translation>
    </message>
    <message>
        <source>Badges asked for</source>
        <translation>申请打印工牌</translation>
    </message>
    <message>
        <source>Bin labels asked for</source>
        <translation>申请打印货位标签</translation>
    </message>
    <message>
        <source>Putaway label asked for</source>
        <translation>申请打印上架标签</translation>
    </message>
    <message>
        <source>Sales label asked for</source>
        <translation>申请打印商品标签</translation>
    </message>
    <message>
        <source>Disposition proposed</source>
        <translation>处置已提议</translation>
    </message>
    <message>
        <source>Questions published</source>
        <translation>问题已发布</translation>
    </message>
    <message>
        <source>Parcel received</source>
        <translation>包裹已收货</translation>
    </message>
    <message>
        <source>Units received</source>
        <translation>退件已收货</translation>
    </message>
    <message>
        <source>Extra unit registered</source>
        <translation>多件已登记</translation>
    </message>
    <message>
        <source>Unannounced parcel registered</source>
        <translation>无预报包裹已登记</translation>
    </message>
    <message>
        <source>Sent to be inspected once more</source>
        <translation>已退回重新检验</translation>
    </message>
    <message>
        <source>Disposition rejected</source>
        <translation>处置已驳回</translation>
    </message>
    <message>
        <source>Reprint asked for</source>
        <translation>申请重打</translation>
    </message>
    <message>
        <source>Rates of a way entered</source>
        <translation>已录入去向费率</translation>
    </message>
    <message>
        <source>Share of second looks set</source>
        <translation>复检比例已设定</translation>
    </message>
    <message>
        <source>Second look skipped</source>
        <translation>已跳过复检</translation>
    </message>
    <message>
        <source>Print checked</source>
        <translation>打印已核对</translation>
    </message>
    <message>
        <source>Step undone</source>
        <translation>步骤已撤销</translation>
    </message>
    <message>
        <source>the seller</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>the return</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>the return&apos;s line</source>
        <translation>退货单明细行</translation>
    </message>
    <message>
        <source>the parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>the inspection</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>the proposed disposition</source>
        <translation>处置提议</translation>
    </message>
    <message>
        <source>the rates of a way</source>
        <translation>去向费率</translation>
    </message>
    <message>
        <source>the second look</source>
        <translation>复检</translation>
    </message>
    <message>
        <source>the questions</source>
        <translation>检验问题</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>the label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>the bin</source>
        <translation>货位</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>the step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Sends it with our label</source>
        <translation>用我方面单寄回</translation>
    </message>
    <message>
        <source>Drops it off</source>
        <translation>送到投递点</translation>
    </message>
    <message>
        <source>Keeps the item</source>
        <translation>买家留用</translation>
    </message>
    <message>
        <source>Buyer pays</source>
        <translation>买家付费</translation>
    </message>
    <message>
        <source>Seller pays</source>
        <translation>卖家付费</translation>
    </message>
    <message>
        <source>Warehouse pays</source>
        <translation>仓库付费</translation>
    </message>
    <message>
        <source>Carrier pays</source>
        <translation>承运商付费</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>回库</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>换标</translation>
    </message>
    <message>
        <source>Repackage</source>
        <translation>换包装</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>翻新</translation>
    </message>
    <message>
        <source>Return to seller</source>
        <translation>退回卖家</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>折价销售</translation>
    </message>
    <message>
        <source>Liquidate</source>
        <translation>清货</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Use for parts</source>
        <translation>拆件</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>良品区</translation>
    </message>
    <message>
        <source>Refurbishing</source>
        <translation>翻新区</translation>
    </message>
    <message>
        <source>Back to seller</source>
        <translation>退卖家区</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>调拨区</translation>
    </message>
    <message>
        <source>Outlet goods</source>
        <translation>折价区</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>清货区</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>捐赠区</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>拆件区</translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation>回收区</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>销毁区</translation>
    </message>
    <message>
        <source>Quarantine area</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>Put it into new packaging</source>
        <translation>换新包装</translation>
    </message>
    <message>
        <source>Print the sales label</source>
        <translation>打印商品标签</translation>
    </message>
    <message>
        <source>Stick the new label over the old one</source>
        <translation>新标签贴住旧标签</translation>
    </message>
    <message>
        <source>Scan the new label</source>
        <translation>扫描新标签</translation>
    </message>
    <message>
        <source>Photograph the evidence</source>
        <translation>拍摄凭证</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Proposed it</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>Inspected it</source>
        <translation>质检人</translation>
    </message>
    <message>
        <source>Changed it last</source>
        <translation>最后修改人</translation>
    </message>
    <message>
        <source>Large companies</source>
        <translation>大型企业</translation>
    </message>
    <message>
        <source>Medium-sized companies</source>
        <translation>中型企业</translation>
    </message>
    <message>
        <source>Small companies</source>
        <translation>小型企业</translation>
    </message>
    <message>
        <source>Very small companies</source>
        <translation>微型企业</translation>
    </message>
    <message>
        <source>Relabel and restock</source>
        <translation>换标后回库</translation>
    </message>
    <message>
        <source>Repackage and restock</source>
        <translation>换包装后回库</translation>
    </message>
    <message>
        <source>Transfer to another warehouse</source>
        <translation>调拨到其他仓库</translation>
    </message>
    <message>
        <source>Send to the outlet</source>
        <translation>转折价销售</translation>
    </message>
    <message>
        <source>Sell off in bulk</source>
        <translation>批量清货</translation>
    </message>
    <message>
        <source>Take apart for parts</source>
        <translation>拆件利用</translation>
    </message>
    <message>
        <source>Put into quarantine</source>
        <translation>放入隔离区</translation>
    </message>
    <message>
        <source>restock {grades}</source>
        <translation>{grades} 回库</translation>
    </message>
    <message>
        <source>relabel {grades}</source>
        <translation>{grades} 换标</translation>
    </message>
    <message>
        <source>repackage {grades}</source>
        <translation>{grades} 换包装</translation>
    </message>
    <message>
        <source>refurbish {grades}</source>
        <translation>{grades} 翻新</translation>
    </message>
    <message>
        <source>return {grades} to the seller</source>
        <translation>{grades} 退回卖家</translation>
    </message>
    <message>
        <source>transfer {grades}</source>
        <translation>{grades} 调拨</translation>
    </message>
    <message>
        <source>{grades} to the outlet</source>
        <translation>{grades} 折价销售</translation>
    </message>
    <message>
        <source>liquidate {grades}</source>
        <translation>{grades} 清货</translation>
    </message>
    <message>
        <source>donate {grades}</source>
        <translation>{grades} 捐赠</translation>
    </message>
    <message>
        <source>{grades} for parts</source>
        <translation>{grades} 拆件</translation>
    </message>
    <message>
        <source>recycle {grades}</source>
        <translation>{grades} 回收</translation>
    </message>
    <message>
        <source>destroy {grades}</source>
        <translation>{grades} 销毁</translation>
    </message>
    <message>
        <source>quarantine {grades}</source>
        <translation>{grades} 隔离</translation>
    </message>
    <message>
        <source>the goods are dangerous</source>
        <translation>商品有危险</translation>
    </message>
    <message>
        <source>the goods infringe somebody&apos;s rights</source>
        <translation>商品侵权</translation>
    </message>
    <message>
        <source>the goods are damaged beyond use</source>
        <translation>商品损坏至无法使用</translation>
    </message>
    <message>
        <source>the goods do not meet the law</source>
        <translation>商品不符合法规</translation>
    </message>
    <message>
        <source>nobody accepted them as a donation</source>
        <translation>无人接受捐赠</translation>
    </message>
    <message>
        <source>the risk assessment</source>
        <translation>风险评估</translation>
    </message>
    <message>
        <source>the record of the infringement</source>
        <translation>侵权记录</translation>
    </message>
    <message>
        <source>photos of the damage</source>
        <translation>损坏照片</translation>
    </message>
    <message>
        <source>the record of what is not met</source>
        <translation>不合规记录</translation>
    </message>
    <message>
        <source>the refusals in writing</source>
        <translation>书面拒绝函</translation>
    </message>
    <message>
        <source>A · as new</source>
        <translation>A · 如新</translation>
    </message>
    <message>
        <source>B · open box</source>
        <translation>B · 开箱</translation>
    </message>
    <message>
        <source>C · needs work</source>
        <translation>C · 需翻新</translation>
    </message>
    <message>
        <source>D · good for parts</source>
        <translation>D · 可拆件</translation>
    </message>
    <message>
        <source>E · worthless</source>
        <translation>E · 无价值</translation>
    </message>
    <message>
        <source>As new</source>
        <translation>全新</translation>
    </message>
    <message>
        <source>Opened, not used</source>
        <translation>拆封未使用</translation>
    </message>
    <message>
        <source>Light signs of use</source>
        <translation>轻微使用痕迹</translation>
    </message>
    <message>
        <source>Heavy signs of use</source>
        <translation>明显使用痕迹</translation>
    </message>
    <message>
        <source>No fault found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>商品不符</translation>
    </message>
    <message>
        <source>Item was switched</source>
        <translation>商品被调包</translation>
    </message>
    <message>
        <source>Empty box</source>
        <translation>空盒</translation>
    </message>
    <message>
        <source>Counterfeit</source>
        <translation>仿冒品</translation>
    </message>
    <message>
        <source>Serial number does not match</source>
        <translation>序列号不一致</translation>
    </message>
    <message>
        <source>Not as listed</source>
        <translation>与商品描述不符</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>缺配件</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>吊牌已拆</translation>
    </message>
    <message>
        <source>Scratched</source>
        <translation>有划痕</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Torn</source>
        <translation>撕破</translation>
    </message>
    <message>
        <source>Stained</source>
        <translation>有污渍</translation>
    </message>
    <message>
        <source>Smells</source>
        <translation>有异味</translation>
    </message>
    <message>
        <source>Washed or altered</source>
        <translation>洗过或改过</translation>
    </message>
    <message>
        <source>Water damage</source>
        <translation>进水</translation>
    </message>
    <message>
        <source>Mould or pests</source>
        <translation>发霉或虫蛀</translation>
    </message>
    <message>
        <source>Does not switch on</source>
        <translation>无法开机</translation>
    </message>
    <message>
        <source>Does not work properly</source>
        <translation>工作不正常</translation>
    </message>
    <message>
        <source>Could not be tested</source>
        <translation>无法测试</translation>
    </message>
    <message>
        <source>Locked to an account</source>
        <translation>账号锁定</translation>
    </message>
    <message>
        <source>Personal data on it</source>
        <translation>有个人数据</translation>
    </message>
    <message>
        <source>Hygiene seal broken</source>
        <translation>卫生封条已破</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Swollen</source>
        <translation>鼓包</translation>
    </message>
    <message>
        <source>Leaking</source>
        <translation>漏液</translation>
    </message>
    <message>
        <source>Overheated</source>
        <translation>发热</translation>
    </message>
    <message>
        <source>Safety hazard</source>
        <translation>安全隐患</translation>
    </message>
    <message>
        <source>Made badly</source>
        <translation>质量问题</translation>
    </message>
    <message>
        <source>Packed too weakly</source>
        <translation>包装太弱</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Our mistake when sending</source>
        <translation>我方发错</translation>
    </message>
    <message>
        <source>Described wrongly</source>
        <translation>描述有误</translation>
    </message>
    <message>
        <source>Used by the buyer</source>
        <translation>买家使用过</translation>
    </message>
    <message>
        <source>Buyer changed their mind</source>
        <translation>买家改变主意</translation>
    </message>
    <message>
        <source>Fraud suspected</source>
        <translation>疑似欺诈</translation>
    </message>
    <message>
        <source>Cause unknown</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>Packaging not looked at</source>
        <translation>包装未检查</translation>
    </message>
    <message>
        <source>Packaging sealed</source>
        <translation>包装未拆封</translation>
    </message>
    <message>
        <source>Packaging opened</source>
        <translation>包装已拆封</translation>
    </message>
    <message>
        <source>Packaging damaged</source>
        <translation>包装破损</translation>
    </message>
    <message>
        <source>No packaging</source>
        <translation>没有包装</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不齐全</translation>
    </message>
    <message>
        <source>Other serial number</source>
        <translation>序列号不符</translation>
    </message>
    <message>
        <source>Not certain what it is</source>
        <translation>商品无法确认</translation>
    </message>
    <message>
        <source>Without its tags</source>
        <translation>没有吊牌</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>穿用过</translation>
    </message>
    <message>
        <source>Hygiene seal intact</source>
        <translation>卫生封条完好</translation>
    </message>
    <message>
        <source>Hygiene seal opened</source>
        <translation>卫生封条已拆</translation>
    </message>
    <message>
        <source>Contaminated</source>
        <translation>受污染</translation>
    </message>
    <message>
        <source>Data on the device</source>
        <translation>设备上有数据</translation>
    </message>
    <message>
        <source>Account lock on</source>
        <translation>账号锁开启</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>已召回</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>有危险</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>The sales packaging</source>
        <translation>销售包装</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>内件</translation>
    </message>
    <message>
        <source>The damage</source>
        <translation>损坏处</translation>
    </message>
    <message>
        <source>The signs of use</source>
        <translation>使用痕迹</translation>
    </message>
    <message>
        <source>The seal</source>
        <translation>封条</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>The danger</source>
        <translation>危险处</translation>
    </message>
    <message>
        <source>Inspection open</source>
        <translation>质检中</translation>
    </message>
    <message>
        <source>Inspection finished</source>
        <translation>质检完成</translation>
    </message>
    <message>
        <source>The box</source>
        <translation>外箱</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{what}: “{comment}”</source>
        <translation>{what}：“{comment}”</translation>
    </message>
    <message>
        <source>Second look waits</source>
        <translation>等待复检</translation>
    </message>
    <message>
        <source>Looked at twice</source>
        <translation>已复检</translation>
    </message>
    <message>
        <source>Same grade twice</source>
        <translation>两次等级相同</translation>
    </message>
    <message>
        <source>One grade apart</source>
        <translation>相差一级</translation>
    </message>
    <message>
        <source>More than one grade apart</source>
        <translation>相差一级以上</translation>
    </message>
</context>
</TS>
