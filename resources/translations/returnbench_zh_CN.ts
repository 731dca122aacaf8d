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
    <name>AgainDialog</name>
    <message>
        <source>Tell it again</source>
        <translation>重新通知</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>The number behind “seq” in the files; 1 is the beginning.</source>
        <translation>文件中“seq”列的编号；1 表示从头开始。</translation>
    </message>
    <message>
        <source>From journal entry</source>
        <translation>起始日志编号</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>ApprovingScreen</name>
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
        <source>Nothing in this queue fits</source>
        <translation>队列中没有符合的</translation>
    </message>
    <message>
        <source>Other words or filters may. Esc shows all that waits.</source>
        <translation>换别的词或筛选条件试试。按 Esc 显示全部等待项。</translation>
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
        <source>{price} paid</source>
        <translation>实付 {price}</translation>
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
    <message numerus="yes">
        <source>%n alike approved together</source>
        <translation>
            <numerusform>已一并批准 %n 件相同的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not approved</source>
        <translation>
            <numerusform>%n 件未获批准</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} agreed by badge to “{disposition}” for {lpn}. You stay signed in.</source>
        <translation>{name} 刷工牌同意 {lpn}“{disposition}”。你仍处于登录状态。</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>{lpn}: the seller was asked</source>
        <translation>{lpn}：已询问卖家</translation>
    </message>
    <message>
        <source>{lpn}: the seller&apos;s answer is noted</source>
        <translation>{lpn}：已记录卖家的答复</translation>
    </message>
    <message>
        <source>{lpn} put on hold; another person releases it</source>
        <translation>{lpn} 已暂扣，须由他人放行</translation>
    </message>
    <message>
        <source>{lpn} released</source>
        <translation>{lpn} 已放行</translation>
    </message>
    <message>
        <source>{lpn} goes back to be inspected once more</source>
        <translation>{lpn} 退回重新检验</translation>
    </message>
    <message>
        <source>{name} agreed by PIN to “{disposition}” for {lpn}. You stay signed in.</source>
        <translation>{name} 以 PIN 码同意 {lpn}“{disposition}”。你仍处于登录状态。</translation>
    </message>
    <message>
        <source>Who agrees?</source>
        <translation>由谁同意？</translation>
    </message>
    <message>
        <source>{lpn}: exemption documented; C offers every way that is open now</source>
        <translation>{lpn}：已记录豁免；按 C 查看现在可用的方式</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Scanned</source>
        <translation>扫描时间</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
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
        <source>Scan the first parcel of the pallet.</source>
        <translation>请扫描托盘上的第一个包裹。</translation>
    </message>
    <message>
        <source>Finish the pallet</source>
        <translation>完成托盘</translation>
    </message>
    <message>
        <source>Choose the seller</source>
        <translation>选择卖家</translation>
    </message>
    <message>
        <source>Single parcels</source>
        <translation>单个包裹</translation>
    </message>
    <message>
        <source>A pallet of one seller</source>
        <translation>同一卖家的托盘</translation>
    </message>
    <message>
        <source>Scan its first parcel: the seller follows from it. Or F2 chooses the seller.</source>
        <translation>扫描第一个包裹即可确定卖家，或按 F2 选择卖家。</translation>
    </message>
    <message>
        <source>Pallet of {seller}</source>
        <translation>{seller} 的托盘</translation>
    </message>
    <message>
        <source>Every scan receives one parcel. What is odd is kept apart until the end.</source>
        <translation>每扫一次收一个包裹。异常的先放一边，最后处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>已收 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Another seller: {seller}</source>
        <translation>其他卖家：{seller}</translation>
    </message>
    <message>
        <source>{code}: put it aside.</source>
        <translation>{code}：请放到一边。</translation>
    </message>
    <message>
        <source>Nobody announced this</source>
        <translation>没有预报</translation>
    </message>
    <message>
        <source>Nothing is kept apart</source>
        <translation>没有搁置的包裹</translation>
    </message>
    <message>
        <source>F1 finishes the pallet.</source>
        <translation>按 F1 完成托盘。</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) on the pallet</source>
        <translation>
            <numerusform>托盘上 %n 个包裹</numerusform>
        </translation>
    </message>
    <message>
        <source>Pallet finished</source>
        <translation>托盘已完成</translation>
    </message>
    <message>
        <source>Nobody announced {code}. F2 chooses the seller, then scan it again.</source>
        <translation>{code} 没有预报。按 F2 选择卖家，然后重新扫描。</translation>
    </message>
    <message>
        <source>Whose pallet is it?</source>
        <translation>这是谁的托盘？</translation>
    </message>
    <message>
        <source>Nothing is expected</source>
        <translation>没有待收包裹</translation>
    </message>
    <message>
        <source>No seller announced a parcel.</source>
        <translation>没有卖家预报包裹。</translation>
    </message>
    <message>
        <source>{seller} – parcels expected: {count}</source>
        <translation>{seller}：待收包裹 {count} 个</translation>
    </message>
    <message>
        <source>Parcel received</source>
        <translation>包裹已收</translation>
    </message>
    <message>
        <source>Parcel of another seller kept apart</source>
        <translation>其他卖家的包裹已搁置</translation>
    </message>
    <message>
        <source>Unannounced parcel kept apart</source>
        <translation>未预报的包裹已搁置</translation>
    </message>
    <message>
        <source>Parcel taken in</source>
        <translation>包裹已收入</translation>
    </message>
    <message numerus="yes">
        <source>%n kept apart</source>
        <translation>
            <numerusform>搁置 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in what is apart</source>
        <translation>收入搁置的包裹</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Another seller</source>
        <translation>其他卖家</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>未预报</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>A pallet that is left stays open; F7 comes back to it.</source>
        <translation>离开后托盘保持打开，按 F7 返回。</translation>
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
        <source>Labels wait and nothing is lost. They print as soon as it is mended.</source>
        <translation>标签在等待，不会丢失。故障排除后自动打印。</translation>
    </message>
    <message>
        <source>{printer}: {trouble}</source>
        <translation>{printer}：{trouble}</translation>
    </message>
    <message>
        <source>Template wrong: {file}</source>
        <translation>模板有误：{file}</translation>
    </message>
    <message>
        <source>Labels are printed with the shipped one meanwhile. {what}</source>
        <translation>在此期间用自带模板打印标签。{what}</translation>
    </message>
    <message>
        <source>Lock: Ctrl+L</source>
        <translation>锁定：Ctrl+L</translation>
    </message>
    <message>
        <source>Photos damaged</source>
        <translation>照片受损</translation>
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
    <message>
        <source>Photos from a camera or phone</source>
        <translation>来自相机或手机的照片</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Watch none</source>
        <translation>不监视</translation>
    </message>
    <message>
        <source>The folder that the camera or phone fills</source>
        <translation>相机或手机存放照片的文件夹</translation>
    </message>
    <message>
        <source>What is attached is moved into its folder “taken”.</source>
        <translation>已附上的照片会移入其中的“taken”文件夹。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>None is watched</source>
        <translation>未监视任何文件夹</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Each scan counts</source>
        <translation>每次扫描都算</translation>
    </message>
    <message>
        <source>Within {seconds} s it is one scan</source>
        <translation>{seconds} 秒内算一次扫描</translation>
    </message>
    <message>
        <source>A scanner that reads twice while it is held still counts once.</source>
        <translation>扫描枪停着不动读了两次，也只算一次。</translation>
    </message>
    <message>
        <source>The same code again</source>
        <translation>同一条码再次扫到</translation>
    </message>
</context>
<context>
    <name>BinTiles</name>
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
    <message>
        <source>{there} · room for {room}</source>
        <translation>{there} · 还可放 {room} 件</translation>
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
    <message>
        <source>Change {bin}</source>
        <translation>修改 {bin}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Only goods of one seller at a time</source>
        <translation>同一时间只放一个卖家的货</translation>
    </message>
    <message>
        <source>Only one SKU at a time</source>
        <translation>同一时间只放一个 SKU</translation>
    </message>
    <message>
        <source>Leave it empty for one bin. Bins that are there take these rules.</source>
        <translation>只建一个货位时留空。已有的货位会采用这些规则。</translation>
    </message>
    <message>
        <source>How many pieces it takes</source>
        <translation>最多可放件数</translation>
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
    <message>
        <source>Holds</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Takes only</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已盘点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Change this bin</source>
        <translation>修改此货位</translation>
    </message>
    <message>
        <source>Block this bin</source>
        <translation>停用此货位</translation>
    </message>
    <message>
        <source>Bins from a file</source>
        <translation>从文件导入货位</translation>
    </message>
    <message>
        <source>Free this bin</source>
        <translation>启用此货位</translation>
    </message>
    <message>
        <source>Free {bin}?</source>
        <translation>启用 {bin}？</translation>
    </message>
    <message>
        <source>It was blocked: “{reason}”.</source>
        <translation>停用原因：“{reason}”。</translation>
    </message>
    <message>
        <source>Block {bin}?</source>
        <translation>停用 {bin}？</translation>
    </message>
    <message>
        <source>What lies in it stays and may be taken out; nothing is put in.</source>
        <translation>里面的货保留，可以取出；不再放入。</translation>
    </message>
    <message>
        <source>Free it</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>清单 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>{units} of {capacity}</source>
        <translation>{units} / {capacity}</translation>
    </message>
    <message>
        <source>one seller</source>
        <translation>单一卖家</translation>
    </message>
    <message>
        <source>one SKU</source>
        <translation>单一 SKU</translation>
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
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>Approve %n alike: {way}?</source>
        <translation>
            <numerusform>批准 %n 件相同的：{way}？</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>LPN</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>全部批准</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Each is approved by itself. Those that are refused are told one by one.</source>
        <translation>逐件单独批准，被拒的会逐一说明。</translation>
    </message>
    <message numerus="yes">
        <source>%n units, paid together: {paid}</source>
        <translation>
            <numerusform>共 %n 件，实付合计：{paid}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>相机正在启动</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>相机没有画面。</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again; then press F6.</source>
        <translation>请关闭正在使用相机的其他程序，或重新插上相机，然后按 F6。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>F7 takes it again. Or go on: it is kept as it is.</source>
        <translation>按 F7 重拍。也可以继续：照片会照原样保留。</translation>
    </message>
    <message>
        <source>Other camera</source>
        <translation>换一个相机</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) still needed</source>
        <translation>
            <numerusform>还需要 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is needed is there; more may be taken.</source>
        <translation>需要的照片都有了，还可以再拍。</translation>
    </message>
    <message>
        <source>What you take appears here.</source>
        <translation>您拍的照片会显示在这里。</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>重拍</translation>
    </message>
    <message>
        <source>Remove the last</source>
        <translation>删除最后一张</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>补光灯</translation>
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
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Taken now</source>
        <translation>刚才拍的</translation>
    </message>
</context>
<context>
    <name>CameraScanner</name>
    <message>
        <source>No camera is connected: plug one in and press {key} again.</source>
        <translation>未连接摄像头：请插上后再按 {key}。</translation>
    </message>
    <message>
        <source>The camera part is not installed: ./dev camera adds it.</source>
        <translation>未安装摄像头组件：用 ./dev camera 安装。</translation>
    </message>
</context>
<context>
    <name>CertifyDialog</name>
    <message>
        <source>Destroy {lpn} for good?</source>
        <translation>确定销毁 {lpn}？</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>重量（克）</translation>
    </message>
    <message>
        <source>It is destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>The second person scans their badge.</source>
        <translation>请第二人扫描工牌。</translation>
    </message>
    <message>
        <source>{name} stands beside it.</source>
        <translation>{name} 在场见证。</translation>
    </message>
    <message>
        <source>Say how it is destroyed: press its number.</source>
        <translation>请按数字选择销毁方法。</translation>
    </message>
    <message>
        <source>Weigh it and type the grams.</source>
        <translation>请称重并输入克数。</translation>
    </message>
    <message>
        <source>By PIN…</source>
        <translation>用 PIN 码…</translation>
    </message>
    <message>
        <source>A second person has to scan their badge, or give name and PIN: F2.</source>
        <translation>须由第二人扫描工牌，或按 F2 选择姓名并输入 PIN 码。</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>All is there</source>
        <translation>全部都在</translation>
    </message>
    <message>
        <source>Missing: {n} of {all}</source>
        <translation>缺失：{n}/{all}</translation>
    </message>
    <message>
        <source>0 for all, or tick what is there</source>
        <translation>按 0 全有，或逐项勾选</translation>
    </message>
    <message>
        <source>there</source>
        <translation>有</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
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
    <message>
        <source>What speaks for this return (needed: the parcel has no photo)</source>
        <translation>为什么是这张退货单（必填：包裹没有照片）</translation>
    </message>
    <message>
        <source>What speaks for this return, beside the photos</source>
        <translation>除照片外，为什么是这张退货单</translation>
    </message>
    <message>
        <source>Say what speaks for it, or leave and photograph the parcel first (F2).</source>
        <translation>请说明依据，或先返回为包裹拍照（F2）。</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close {code}: {units}</source>
        <translation>封箱 {code}：{units}</translation>
    </message>
    <message>
        <source>Close and print its label</source>
        <translation>封箱并打印标签</translation>
    </message>
    <message>
        <source> kg</source>
        <translation> 千克</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Leave it at 0 if it is not weighed.</source>
        <translation>不称重时保留 0。</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Scan with the camera</source>
        <translation>用摄像头扫描</translation>
    </message>
    <message>
        <source>Other camera</source>
        <translation>另一个摄像头</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Hold the code before the camera</source>
        <translation>请将码放在摄像头前</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>摄像头正在启动</translation>
    </message>
    <message>
        <source>Several codes: hold only one before the camera</source>
        <translation>有多个码：请只将一个放在摄像头前</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>摄像头没有画面。</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again; then press F6.</source>
        <translation>请关闭占用它的其他程序，或重新插上，然后按 F6。</translation>
    </message>
</context>
<context>
    <name>CutShortView</name>
    <message>
        <source>Why is the wait cut short?</source>
        <translation>为什么提前结束等待？</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>请写明</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>请简单说明原因。</translation>
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
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>{photos} looked at {when}</source>
        <translation>已检查 {photos} 张，{when}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺失 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>被改动 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thumbnail(s) made again</source>
        <translation>
            <numerusform>重新生成 %n 张缩略图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stray file(s) moved to “stray”</source>
        <translation>
            <numerusform>%n 个无主文件已移入“stray”</numerusform>
        </translation>
    </message>
    <message>
        <source>all there, as they were</source>
        <translation>全部都在，未被改动</translation>
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
    <message>
        <source>What the buyer sent</source>
        <translation>买家发来的照片</translation>
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
        <source>Nothing in these queues fits</source>
        <translation>这两个队列中没有符合的</translation>
    </message>
    <message>
        <source>Other words or filters may. Esc shows all that waits.</source>
        <translation>换别的词或筛选条件试试。按 Esc 显示全部等待项。</translation>
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
        <source>Labels of many…</source>
        <translation>批量标签…</translation>
    </message>
    <message>
        <source>{done} of {total} labels asked for</source>
        <translation>已下达 {done} / {total} 张标签</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are printing</source>
        <translation>
            <numerusform>正在打印 %n 张标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a plate, put its label on and scan that: one unit after the other.</source>
        <translation>扫描 LPN，贴上新标签并扫描：逐件进行。</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) left out.</source>
        <translation>
            <numerusform>略过 %n 件。</numerusform>
        </translation>
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
    <message>
        <source>{lpn} is on hold</source>
        <translation>{lpn} 已暂扣</translation>
    </message>
    <message>
        <source>{lpn} goes on</source>
        <translation>{lpn} 继续处理</translation>
    </message>
    <message>
        <source>{lpn}: the data are erased</source>
        <translation>{lpn}：数据已清除</translation>
    </message>
    <message>
        <source>{lpn} is not given away</source>
        <translation>{lpn} 不捐赠</translation>
    </message>
    <message>
        <source>{lpn} is destroyed and certified</source>
        <translation>{lpn} 已销毁并出具证明</translation>
    </message>
    <message>
        <source>It stays where it is until another person releases it.</source>
        <translation>在他人放行之前保持原状。</translation>
    </message>
    <message>
        <source>The certificate is kept with its story. Put what is left away.</source>
        <translation>证明已存入其履历。请将残余物上架。</translation>
    </message>
    <message>
        <source>{name} agreed by badge</source>
        <translation>{name} 已刷工牌同意</translation>
    </message>
    <message>
        <source>{about}. You stay signed in.</source>
        <translation>{about}。你仍处于登录状态。</translation>
    </message>
    <message>
        <source>{lpn} goes back to approval</source>
        <translation>{lpn} 退回审批</translation>
    </message>
    <message>
        <source>Data erased…</source>
        <translation>数据已清除…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>暂扣…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>放行…</translation>
    </message>
    <message>
        <source>Destroy it…</source>
        <translation>销毁…</translation>
    </message>
    <message>
        <source>Why not donate it?…</source>
        <translation>为何不捐赠？…</translation>
    </message>
    <message>
        <source>{flaw} F8 takes another.</source>
        <translation>{flaw} 按 F8 再拍一张。</translation>
    </message>
    <message>
        <source>{lpn}: the exemption is documented</source>
        <translation>{lpn}：已记录豁免</translation>
    </message>
    <message>
        <source>The law stands no longer in the way: F2 shows every way again.</source>
        <translation>法律不再禁止：按 F2 重新查看所有方式。</translation>
    </message>
    <message>
        <source>{name} agreed by PIN</source>
        <translation>{name} 已用 PIN 码同意</translation>
    </message>
    <message>
        <source>{name} agreed: {lpn}</source>
        <translation>{name} 已同意：{lpn}</translation>
    </message>
    <message>
        <source>Who agrees?</source>
        <translation>由谁同意？</translation>
    </message>
    <message>
        <source>Who stands beside it?</source>
        <translation>谁在场见证？</translation>
    </message>
    <message>
        <source>Exemption…</source>
        <translation>豁免…</translation>
    </message>
    <message>
        <source>Agree by PIN…</source>
        <translation>用 PIN 码同意…</translation>
    </message>
    <message>
        <source>A supervisor documents it</source>
        <translation>须由主管记录</translation>
    </message>
    <message>
        <source>Whoever may approve signs in here by badge and presses F7.</source>
        <translation>请有审批权的人在此刷工牌登录，再按 F7。</translation>
    </message>
    <message>
        <source>A supervisor&apos;s badge, scanned here, approves it. Without a badge: F3.</source>
        <translation>在此扫描主管工牌即可批准。没有工牌时按 F3。</translation>
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
    <message>
        <source>Came instead of another</source>
        <translation>代替了另一件</translation>
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
    <name>ForwardDialog</name>
    <message>
        <source>Forward the parcel</source>
        <translation>转发包裹</translation>
    </message>
    <message>
        <source>Scan the new label, or type its number</source>
        <translation>扫描新标签，或输入单号</translation>
    </message>
    <message>
        <source>A carrier, or our own van</source>
        <translation>承运商，或本仓车辆</translation>
    </message>
    <message>
        <source>Enter who takes the parcel along, or its new tracking number.</source>
        <translation>请填写由谁带走包裹，或新的运单号。</translation>
    </message>
    <message>
        <source>Who takes the parcel to its warehouse?</source>
        <translation>由谁送往所属仓库？</translation>
    </message>
    <message>
        <source>New tracking number</source>
        <translation>新运单号</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转发</translation>
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
        <source>Nothing in this queue fits</source>
        <translation>队列中没有符合的</translation>
    </message>
    <message>
        <source>Other words or filters may. Esc shows all that waits.</source>
        <translation>换别的词或筛选条件试试。按 Esc 显示全部等待项。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
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
    <message>
        <source>Add photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>F8 takes another. Or go on: it is kept as it is.</source>
        <translation>按 F8 再拍一张。也可以继续：照片会照原样保留。</translation>
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
        <source>{lpn} inspected. It was drawn: another inspector looks a second time</source>
        <translation>{lpn} 已检验，被抽中：由其他检验员复检</translation>
    </message>
    <message>
        <source>{lpn}: second look skipped, the first inspection counts</source>
        <translation>{lpn}：已跳过复检，以首检为准</translation>
    </message>
    <message>
        <source>{lpn} goes on</source>
        <translation>{lpn} 继续处理</translation>
    </message>
    <message>
        <source>{lpn} is on hold</source>
        <translation>{lpn} 已暂扣</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>暂扣…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>放行…</translation>
    </message>
    <message>
        <source>Scan the plate</source>
        <translation>扫描 LPN</translation>
    </message>
    <message>
        <source>Scan the plate {lpn} on the unit</source>
        <translation>请扫描商品上的 LPN {lpn}</translation>
    </message>
    <message>
        <source>It has not been read since it was printed. Then the questions begin.</source>
        <translation>打印后还没有扫描过。扫描后开始提问。</translation>
    </message>
    <message>
        <source>This reads {scanned}; expected is {lpn}. Esc leads back to the queue.</source>
        <translation>读到的是 {scanned}，应为 {lpn}。按 Esc 返回队列。</translation>
    </message>
    <message>
        <source>Wrong plate</source>
        <translation>LPN 不对</translation>
    </message>
    <message>
        <source>Scan the next plate</source>
        <translation>请扫描下一个 LPN</translation>
    </message>
    <message>
        <source>The oldest that waits: {lpn}.</source>
        <translation>等待最久的是：{lpn}。</translation>
    </message>
    <message>
        <source>{lpn} goes on without a scan of its plate</source>
        <translation>{lpn} 未扫描 LPN，继续处理</translation>
    </message>
</context>
<context>
    <name>JamDialog</name>
    <message>
        <source>Scan the last good label</source>
        <translation>扫描最后一张好的标签</translation>
    </message>
    <message>
        <source>The last one of these that is all right</source>
        <translation>这批里最后一张没有问题的标签</translation>
    </message>
    <message>
        <source>Not one is good</source>
        <translation>没有一张是好的</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Everything behind it comes again, {labels} labels in all. What had been sent already is marked as a duplicate: take what lies on the floor away.</source>
        <translation>它之后的全部重新打印，整批共 {labels} 张。已发送过的会标为重复件：请清走散落的标签。</translation>
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
    <message>
        <source>Inspect again…</source>
        <translation>重新检验…</translation>
    </message>
    <message>
        <source>Skip second look…</source>
        <translation>跳过复检…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>暂扣…</translation>
    </message>
    <message>
        <source>It cannot be scanned…</source>
        <translation>无法扫描…</translation>
    </message>
</context>
<context>
    <name>LabellingScreen</name>
    <message>
        <source>Scan a licence plate, or type words of its unit</source>
        <translation>扫描 LPN，或输入退件的关键词</translation>
    </message>
    <message>
        <source>No label fits.</source>
        <translation>没有符合的标签。</translation>
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
        <source>Let go to print labels from {name}</source>
        <translation>松开即可从 {name} 打印标签</translation>
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
        <source>Print from a list…</source>
        <translation>按清单打印…</translation>
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
        <source>Held</source>
        <translation>已暂缓</translation>
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
    <message>
        <source>The command sheet is written: {name}</source>
        <translation>指令条码表已写入：{name}</translation>
    </message>
    <message>
        <source>Command sheet…</source>
        <translation>指令条码表…</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>What was found</source>
        <translation>查明的情况</translation>
    </message>
    <message>
        <source>It appears here with the first code.</source>
        <translation>扫描第一个码后显示在这里。</translation>
    </message>
    <message>
        <source>That is all. Keep it with F1.</source>
        <translation>全部完成。按 F1 保存。</translation>
    </message>
    <message>
        <source>Scan code {number} of the sheet</source>
        <translation>请扫描校准页上的第 {number} 个码</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读到</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读到</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在扫描</translation>
    </message>
    <message>
        <source>Nothing has to be changed.</source>
        <translation>无需更改。</translation>
    </message>
    <message>
        <source>This code is not from the sheet.</source>
        <translation>这个码不是校准页上的。</translation>
    </message>
    <message>
        <source>Came: {text}</source>
        <translation>收到：{text}</translation>
    </message>
    <message>
        <source>Another scanner began.</source>
        <translation>开始时用的是另一把扫描枪。</translation>
    </message>
    <message>
        <source>Go on with that one, or press F3 to begin with this one.</source>
        <translation>请继续用那一把，或按 F3 用这一把重新开始。</translation>
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
    <message>
        <source>{count} came on {day} in parcel {tracking}</source>
        <translation>{count} 件已于{day}随包裹 {tracking} 到达</translation>
    </message>
    <message>
        <source>{lpn} · instead of {title}</source>
        <translation>{lpn} · 代替 {title}</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Nothing has been taken out yet.</source>
        <translation>尚未取出任何物品。</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Labels of a list</source>
        <translation>按清单打印标签</translation>
    </message>
    <message>
        <source>Choose a file with F2, or drop it here</source>
        <translation>按 F2 选择文件，或将文件拖到这里</translation>
    </message>
    <message>
        <source>A table with the names of its columns in the first row, such as sku, title, condition; a column copies says how many of each.</source>
        <translation>第一行为列名的表格，例如 sku、title、condition；copies 列写明每种打印几张。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Every label is made and read back before one is printed.</source>
        <translation>打印之前，每张标签都先生成并回读验证。</translation>
    </message>
    <message>
        <source>{name}: no label can be made</source>
        <translation>{name}：没有可打印的标签</translation>
    </message>
    <message>
        <source>{name}: part of it can be printed</source>
        <translation>{name}：部分标签可以打印</translation>
    </message>
    <message>
        <source>{name}: every label can be printed</source>
        <translation>{name}：所有标签都可以打印</translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation>
            <numerusform>打印 %n 张标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>没有打印任何标签。</translation>
    </message>
    <message>
        <source>{done} of {total} labels asked for</source>
        <translation>已下达 {done} / {total} 张标签</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} labels asked for; F1 goes on there</source>
        <translation>已停止：已下达 {done} / {total} 张标签；按 F1 从该处继续</translation>
    </message>
    <message>
        <source>{total} labels asked for; they print one after the other</source>
        <translation>已下达 {total} 张标签，将逐张打印</translation>
    </message>
    <message>
        <source>{count} labels, asked for {time} by {name}. Each new one is marked.</source>
        <translation>{count} 张标签，{name} 于 {time} 下达。每张新标签都会加上副本标记。</translation>
    </message>
    <message>
        <source>This list was printed before. Why once more?</source>
        <translation>此清单已打印过。为什么再打印一次？</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation>没有打印出来</translation>
    </message>
    <message>
        <source>It fell off or got lost</source>
        <translation>脱落或丢失</translation>
    </message>
    <message>
        <source>Print all again</source>
        <translation>全部再打印</translation>
    </message>
    <message>
        <source>A list of labels</source>
        <translation>标签清单</translation>
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
        <source>Let go to read {name}</source>
        <translation>松开即可读取 {name}</translation>
    </message>
    <message>
        <source>{printer}, where these go</source>
        <translation>{printer}，此类标签的默认去处</translation>
    </message>
    <message>
        <source>The first of them, as it comes out.</source>
        <translation>第一张标签的打印效果。</translation>
    </message>
    <message>
        <source>{count} of them were asked for before; F1 goes on behind them.</source>
        <translation>其中 {count} 张之前已下达；按 F1 从其后继续。</translation>
    </message>
    <message>
        <source>All of them were asked for before, {time} by {name}.</source>
        <translation>全部标签已由 {name} 于 {time} 下达过。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Columns not used</source>
        <translation>未使用的列</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Folder of refused rows</source>
        <translation>被拒绝行的文件夹</translation>
    </message>
    <message>
        <source>Print the labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Printer and its paper</source>
        <translation>打印机及纸张</translation>
    </message>
</context>
<context>
    <name>MarkingCanvas</name>
    <message>
        <source>Opening the photo</source>
        <translation>正在打开照片</translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>无法显示这张照片</translation>
    </message>
</context>
<context>
    <name>MeasureView</name>
    <message>
        <source>Take {value}</source>
        <translation>采用 {value}</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>输入数值</translation>
    </message>
    <message>
        <source>{least} to {most} {unit} can be.</source>
        <translation>可能的范围：{least} 至 {most} {unit}。</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open a container</source>
        <translation>新开容器</translation>
    </message>
    <message>
        <source>Open and print its label</source>
        <translation>开箱并打印标签</translation>
    </message>
    <message>
        <source>Any seller</source>
        <translation>任意卖家</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Only units of this go into it.</source>
        <translation>只有同一处置的退件可以放入。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>容器类型</translation>
    </message>
    <message>
        <source>Whose goods</source>
        <translation>货主</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>A standing order</source>
        <translation>长期指示</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>What is left empty fits everything. It counts from the next decision; what waits is asked again before it is carried out.</source>
        <translation>留空表示适用于一切。从下一个决定起生效；正在等候的，执行前会重新核对。</translation>
    </message>
    <message>
        <source>Edition {n}</source>
        <translation>第 {n} 版</translation>
    </message>
    <message>
        <source>A new standing order</source>
        <translation>新的长期指示</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Nothing: it goes on waiting</source>
        <translation>不处理：继续等候</translation>
    </message>
    <message>
        <source>Any goods</source>
        <translation>任何商品</translation>
    </message>
    <message>
        <source>Goods of</source>
        <translation>所属卖家</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Hours to answer</source>
        <translation>答复时限（小时）</translation>
    </message>
    <message>
        <source>48 are usual</source>
        <translation>通常为 48</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>未答复时</translation>
    </message>
    <message>
        <source>Price above</source>
        <translation>价格高于</translation>
    </message>
    <message>
        <source>Such as: EUR 50, GBP 45. Empty: any</source>
        <translation>例如：EUR 50, GBP 45。留空：任意</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Empty: from now on</source>
        <translation>留空：从现在起</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Empty: until it is ended</source>
        <translation>留空：直到终止</translation>
    </message>
    <message>
        <source>They want us to</source>
        <translation>卖家希望我们</translation>
    </message>
    <message>
        <source>Why (others read it)</source>
        <translation>原因（他人可见）</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Empty: any</source>
        <translation>留空：任意</translation>
    </message>
    <message>
        <source>Kind of goods</source>
        <translation>商品类别</translation>
    </message>
    <message>
        <source>Grade (none ticked: any)</source>
        <translation>等级（不勾选：任意）</translation>
    </message>
</context>
<context>
    <name>OrdersSection</name>
    <message>
        <source>What sellers want done</source>
        <translation>卖家的要求</translation>
    </message>
    <message>
        <source>No seller has left an order yet. F1 writes the first one down.</source>
        <translation>还没有卖家留下指示。按 F1 录入第一条。</translation>
    </message>
    <message>
        <source>Add an order</source>
        <translation>添加指示</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>立即终止</translation>
    </message>
    <message>
        <source>Try a case</source>
        <translation>试算一例</translation>
    </message>
    <message>
        <source>Seller&apos;s language…</source>
        <translation>卖家的语言…</translation>
    </message>
    <message>
        <source>One order counts for each piece, the closest: by SKU before goods before grade before value. What a return says itself comes before all.</source>
        <translation>每件商品只有一条指示生效，即最贴近的：先 SKU，再类别、等级、价值。退货单自身的指示优先于一切。</translation>
    </message>
    <message>
        <source>Such as: EUR 60</source>
        <translation>例如：EUR 60</translation>
    </message>
    <message>
        <source>In which language is {seller} written to?</source>
        <translation>用哪种语言给 {seller} 写信？</translation>
    </message>
    <message>
        <source>As this station speaks</source>
        <translation>与本工作站相同</translation>
    </message>
    <message>
        <source>The box: {order}</source>
        <translation>箱子：{order}</translation>
    </message>
    <message>
        <source>SKU {sku}</source>
        <translation>SKU {sku}</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>{grade} 级</translation>
    </message>
    <message>
        <source>{goods} → no standing order; the list of the seller counts</source>
        <translation>{goods} → 无长期指示；按卖家的等级清单</translation>
    </message>
    <message>
        <source>Seller and order</source>
        <translation>卖家与指示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In the case below</source>
        <translation>在下面的例子中</translation>
    </message>
    <message>
        <source>{seller} · {order}</source>
        <translation>{seller} · {order}</translation>
    </message>
    <message>
        <source>{order}. Edition {n}, counts from {time}.</source>
        <translation>{order}。第 {n} 版，自 {time} 起生效。</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>成交价</translation>
    </message>
    <message>
        <source>Goods of</source>
        <translation>所属卖家</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Kind of goods</source>
        <translation>商品类别</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>What would count for …</source>
        <translation>对以下商品会适用什么…</translation>
    </message>
</context>
<context>
    <name>OtherWayDialog</name>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
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
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Why “{way}”?</source>
        <translation>为什么选择“{way}”？</translation>
    </message>
    <message>
        <source>The supervisor reads it.</source>
        <translation>主管会看到这个原因。</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>请先选择原因。</translation>
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
    <name>PhotoCodes</name>
    <message>
        <source>Which code of the photo?</source>
        <translation>照片里的哪个码？</translation>
    </message>
    <message>
        <source>It counts as if the scanner had read it.</source>
        <translation>等同于用扫描枪读到。</translation>
    </message>
    <message>
        <source>{kind} in the photo: {code} · {key}</source>
        <translation>照片中的{kind}：{code} · {key}</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) in the photo: {key}</source>
        <translation>
            <numerusform>照片中有 %n 个码：{key}</numerusform>
        </translation>
    </message>
    <message>
        <source>The key takes it as if the scanner had read it.</source>
        <translation>按此键即采用，等同于用扫描枪读到。</translation>
    </message>
</context>
<context>
    <name>PhotoInbox</name>
    <message>
        <source>The folder of the camera cannot be read. Set up, This bench, names it.</source>
        <translation>无法读取相机文件夹。请在“设置”的“本工作台”中查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) wait: {key}</source>
        <translation>
            <numerusform>%n 张照片待处理：{key}</numerusform>
        </translation>
    </message>
    <message>
        <source>They came while nothing was open that they surely belong to.</source>
        <translation>它们到达时，没有打开确定与之对应的包裹或商品。</translation>
    </message>
</context>
<context>
    <name>PhotoMarking</name>
    <message>
        <source>Ring or arrow</source>
        <translation>圆圈或箭头</translation>
    </message>
    <message>
        <source>Draw with the mouse or a finger, or place a mark and move it with the arrow keys. The photo itself stays as it is.</source>
        <translation>用鼠标或手指画，或先放上标记，再用方向键移动。原照片保持不变。</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>圆圈</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Last one off</source>
        <translation>撤销上一个</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
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
    <name>PhotoTray</name>
    <message>
        <source>Photos that wait</source>
        <translation>待处理的照片</translation>
    </message>
    <message>
        <source>Put the first aside</source>
        <translation>把第一张放到一边</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>只要第一张</translation>
    </message>
    <message>
        <source>Let them wait</source>
        <translation>先放着</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) wait</source>
        <translation>
            <numerusform>%n 张照片待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Open what they show first: a parcel on Receive, or a unit on Inspect.</source>
        <translation>请先打开照片所拍的东西：在“收货”打开包裹，或在“检验”打开商品。</translation>
    </message>
    <message>
        <source>They belong here</source>
        <translation>属于这里</translation>
    </message>
    <message>
        <source>Open now: {name}. Attach only what shows it.</source>
        <translation>当前打开：{name}。只附上拍的是它的照片。</translation>
    </message>
    <message>
        <source>All to {name}</source>
        <translation>全部归入 {name}</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
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
        <source>One photo</source>
        <translation>单张显示</translation>
    </message>
    <message>
        <source>Beside the buyer&apos;s</source>
        <translation>与买家照片对比</translation>
    </message>
    <message>
        <source>Ring or arrow</source>
        <translation>圆圈或箭头</translation>
    </message>
</context>
<context>
    <name>Photographer</name>
    <message>
        <source>No camera is connected: choose files, or plug one in and press F8 again.</source>
        <translation>没有连接相机：请选择文件，或插上相机后再按 F8。</translation>
    </message>
    <message>
        <source>The camera part is not installed: choose files now. Whoever looks after this station adds it with: ./dev camera</source>
        <translation>尚未安装相机组件：请先选择文件。负责本工作站的人可用此命令安装：./dev camera</translation>
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
        <source>Decision</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>复检</translation>
    </message>
    <message>
        <source>To be inspected once more</source>
        <translation>需重新检验</translation>
    </message>
</context>
<context>
    <name>PrinterDialog</name>
    <message>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>添加打印机</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>不改动</translation>
    </message>
    <message>
        <source>{dots} dots an inch</source>
        <translation>每英寸 {dots} 点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Address in the network</source>
        <translation>网络地址</translation>
    </message>
    <message>
        <source>Port 9100, unless it says otherwise behind a colon.</source>
        <translation>端口为 9100；如不同，请写在冒号后面。</translation>
    </message>
    <message>
        <source>This computer knows no printers.</source>
        <translation>本机没有安装打印机。</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>本机打印机</translation>
    </message>
    <message>
        <source>Labels in it</source>
        <translation>装入的标签</translation>
    </message>
    <message>
        <source>Print head</source>
        <translation>打印头</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>浓度</translation>
    </message>
    <message>
        <source>Inches a second</source>
        <translation>每秒英寸</translation>
    </message>
    <message>
        <source>Dots right</source>
        <translation>右移点数</translation>
    </message>
    <message>
        <source>Dots down</source>
        <translation>下移点数</translation>
    </message>
</context>
<context>
    <name>PrintersSection</name>
    <message>
        <source>Where labels are printed</source>
        <translation>标签在哪里打印</translation>
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
        <source>Loaded with</source>
        <translation>装入标签</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Add a printer…</source>
        <translation>添加打印机…</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>打印测试标签</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Which label goes where…</source>
        <translation>哪种标签去哪里…</translation>
    </message>
    <message>
        <source>Take all other labels</source>
        <translation>承接其余标签</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Label templates…</source>
        <translation>标签模板…</translation>
    </message>
    <message>
        <source>The test label has a ruler: 50 on it is 50 mm, or something scales.</source>
        <translation>测试标签上有尺子：上面的 50 应正好是 50 毫米，否则就是被缩放了。</translation>
    </message>
    <message>
        <source>{printer} is set up</source>
        <translation>{printer} 已设置好</translation>
    </message>
    <message>
        <source>{printer} is taken away; its labels go to {first}</source>
        <translation>{printer} 已移除；它的标签改由 {first} 打印</translation>
    </message>
    <message>
        <source>Frame whole? 50 = 50 mm? Lines apart?</source>
        <translation>边框完整？50 = 50 毫米？线条分得开？</translation>
    </message>
    <message>
        <source>Test label printed: {where}</source>
        <translation>测试标签已打印：{where}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>本屏幕</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
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
        <source>Nothing here fits the filter. Esc shows all that is ready.</source>
        <translation>没有符合筛选条件的。按 Esc 显示全部待上架项。</translation>
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
        <source>{code} goes on without a scan of its label</source>
        <translation>{code} 未扫描标签即放行</translation>
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
        <source>It cannot be scanned…</source>
        <translation>无法扫描…</translation>
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
    <message>
        <source>Scan a unit or a container, then its bin</source>
        <translation>先扫退件或容器，再扫货位</translation>
    </message>
    <message>
        <source>The container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>{code} goes to: {zone}</source>
        <translation>{code} 放到：{zone}</translation>
    </message>
    <message>
        <source>{contents}. Stand it in a bin there and scan the bin.</source>
        <translation>{contents}。放到该区的货位并扫描货位。</translation>
    </message>
    <message>
        <source>{code}: {state}</source>
        <translation>{code}：{state}</translation>
    </message>
    <message>
        <source>Close it in Stock first; then it is put away.</source>
        <translation>请先在“库存”中封箱，再上架。</translation>
    </message>
    <message>
        <source>It has left the house.</source>
        <translation>已经出库。</translation>
    </message>
    <message>
        <source>Nothing is in it. Open it again in Stock.</source>
        <translation>里面是空的。请在“库存”中重新启用。</translation>
    </message>
    <message>
        <source>{code} is in {bin}</source>
        <translation>{code} 已放入 {bin}</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No bin of this zone has room</source>
        <translation>该区没有空余货位</translation>
    </message>
    <message>
        <source>Scan any bin there that takes it, or ask a supervisor for more room.</source>
        <translation>请扫描该区可放的货位，或请主管增加货位。</translation>
    </message>
    <message>
        <source>A supervisor adds bins in Set up.</source>
        <translation>主管可在“设置”中添加货位。</translation>
    </message>
    <message>
        <source>{bin}: the next empty one after {near}, where the same goods lie.</source>
        <translation>{bin}：{near} 放有同款货，这是其后的下一个空货位。</translation>
    </message>
    <message>
        <source>{bin}: {why}.</source>
        <translation>{bin}：{why}。</translation>
    </message>
</context>
<context>
    <name>QuantityDialog</name>
    <message>
        <source>How many?</source>
        <translation>多少件？</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Box is empty, the rest comes later</source>
        <translation>箱子已空，其余稍后到</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Enter a number from 1 to {most}: so many are still expected.</source>
        <translation>请输入 1 到 {most} 之间的数字：最多还应到这么多。</translation>
    </message>
    <message>
        <source>Announced: {announced} · still expected: {left}</source>
        <translation>预报 {announced} 件 · 还应到 {left} 件</translation>
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
    <message>
        <source>Serial or lot that was sold</source>
        <translation>售出的序列号或批号</translation>
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
    <message>
        <source>Back to the shipped ones</source>
        <translation>恢复随附的问题</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Hold it</source>
        <translation>暂缓打印</translation>
    </message>
    <message>
        <source>Another printer…</source>
        <translation>换打印机…</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>放弃打印…</translation>
    </message>
    <message>
        <source>After a jam…</source>
        <translation>卡纸之后…</translation>
    </message>
    <message>
        <source>Reprints…</source>
        <translation>重打统计…</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>恢复打印</translation>
    </message>
    <message numerus="yes">
        <source>Let all go (%n)</source>
        <translation>
            <numerusform>全部恢复 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold all (%n)</source>
        <translation>
            <numerusform>全部暂缓 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>{printed} of {labels} printed</source>
        <translation>已打印 {printed} / {labels}</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n 张暂缓</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>整批</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>其中</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) held: nothing more of them is printed</source>
        <translation>
            <numerusform>%n 张标签已暂缓：不再继续打印</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) let go</source>
        <translation>
            <numerusform>%n 张标签恢复打印</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) sent there</source>
        <translation>
            <numerusform>%n 张标签已转过去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) given up</source>
        <translation>
            <numerusform>%n 张标签已放弃</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing goes on behind the last good label</source>
        <translation>从最后一张好的标签之后继续打印</translation>
    </message>
    <message>
        <source>Which printer prints it?</source>
        <translation>由哪台打印机打印？</translation>
    </message>
    <message>
        <source>It stays where it is until then; nothing comes out twice.</source>
        <translation>在此之前原地等待；不会打印两次。</translation>
    </message>
    <message>
        <source>Why is it not printed?</source>
        <translation>为什么不打印了？</translation>
    </message>
    <message>
        <source>Nothing came out of it, and nothing will.</source>
        <translation>没有打印出来，以后也不会。</translation>
    </message>
    <message>
        <source>It is not needed any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>It was printed elsewhere</source>
        <translation>已在别处打印</translation>
    </message>
    <message>
        <source>It was asked for by mistake</source>
        <translation>误操作</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃打印</translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Find ({key})</source>
        <translation>查找（{key}）</translation>
    </message>
    <message>
        <source>Find in this queue</source>
        <translation>在此队列中查找</translation>
    </message>
    <message>
        <source>Late ones only</source>
        <translation>只看超时的</translation>
    </message>
    <message>
        <source>Which of them?</source>
        <translation>要看哪些？</translation>
    </message>
    <message>
        <source>Filters add up. Esc in the queue shows all again.</source>
        <translation>筛选条件可以叠加。在队列中按 Esc 重新显示全部。</translation>
    </message>
    <message>
        <source>Only what I had in my hands</source>
        <translation>只看我经手的</translation>
    </message>
    <message>
        <source>One seller</source>
        <translation>某个卖家</translation>
    </message>
    <message>
        <source>One kind of goods</source>
        <translation>某类商品</translation>
    </message>
    <message>
        <source>One grade</source>
        <translation>某个等级</translation>
    </message>
    <message>
        <source>One state</source>
        <translation>某一状态</translation>
    </message>
    <message>
        <source>One proposed way</source>
        <translation>某种提议</translation>
    </message>
    <message>
        <source>Filtered: {shown} · Esc shows all</source>
        <translation>已筛选：{shown} 项 · 按 Esc 显示全部</translation>
    </message>
    <message>
        <source>Filtered: {shown} of {all} · Esc shows all</source>
        <translation>已筛选 {shown} / {all} · Esc 显示全部</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>哪一个？</translation>
    </message>
    <message>
        <source>Goods: {what}</source>
        <translation>品类：{what}</translation>
    </message>
    <message>
        <source>Proposed: {what}</source>
        <translation>提议：{what}</translation>
    </message>
    <message>
        <source>Seller must agree</source>
        <translation>须卖家同意</translation>
    </message>
    <message>
        <source>Seller: {what}</source>
        <translation>卖家：{what}</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Scan or find</source>
        <translation>扫描或查找</translation>
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
        <source>Nothing here fits the filter.</source>
        <translation>没有符合筛选条件的。</translation>
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
    <message>
        <source>On hold · {count}</source>
        <translation>暂扣 · {count}</translation>
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
    <name>ReceivingKeys</name>
    <message>
        <source>Receive all</source>
        <translation>全部收货</translation>
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
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Print label again</source>
        <translation>重打标签</translation>
    </message>
    <message>
        <source>Waiting for the scale to come to rest</source>
        <translation>等待秤稳定</translation>
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
    <message>
        <source>F8 takes another. Or go on: it is kept as it is.</source>
        <translation>按 F8 再拍一张。也可以继续：照片会照原样保留。</translation>
    </message>
    <message>
        <source>Receive it after all</source>
        <translation>仍然收下</translation>
    </message>
    <message numerus="yes">
        <source>Unit %n of this parcel registered</source>
        <translation>
            <numerusform>已登记此包裹的第 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong item registered, the announced one is missing</source>
        <translation>已登记错货，预报的那件缺少</translation>
    </message>
    <message>
        <source>Also in this parcel: {rma}</source>
        <translation>同箱还有：{rma}</translation>
    </message>
    <message>
        <source>Box is empty</source>
        <translation>箱子已空</translation>
    </message>
    <message>
        <source>Weighs {weight}</source>
        <translation>重 {weight}</translation>
    </message>
    <message>
        <source>The scan of the next parcel finishes it</source>
        <translation>扫描下一个包裹即完成</translation>
    </message>
    <message>
        <source>{code} is of another return. F4: extra, or instead of one announced.</source>
        <translation>{code} 属于另一退货单。F4：多余，或代替预报的某件。</translation>
    </message>
    <message>
        <source>{code} is another return</source>
        <translation>{code} 是另一退货单</translation>
    </message>
    <message>
        <source>F1: in this parcel too. Scanned again, it is the next parcel.</source>
        <translation>F1：也在此包裹中。再扫一次则作为下一个包裹。</translation>
    </message>
    <message>
        <source>Also in this parcel</source>
        <translation>也在此包裹中</translation>
    </message>
    <message>
        <source>{code} is not outstanding here. F4: extra, or instead of another.</source>
        <translation>此处不再应到 {code}。F4：多余，或代替另一件。</translation>
    </message>
    <message>
        <source>Unit registered</source>
        <translation>单件已登记</translation>
    </message>
    <message>
        <source>Wrong item registered</source>
        <translation>错货已登记</translation>
    </message>
    <message>
        <source>One more return in the parcel</source>
        <translation>包裹中又一退货单</translation>
    </message>
    <message>
        <source>Parcel refused</source>
        <translation>包裹已拒收</translation>
    </message>
    <message>
        <source>Weight noted</source>
        <translation>重量已记录</translation>
    </message>
    <message>
        <source>A pallet of one seller</source>
        <translation>同一卖家的托盘</translation>
    </message>
    <message>
        <source>{state}: {parcel}</source>
        <translation>{state}：{parcel}</translation>
    </message>
</context>
<context>
    <name>ReceivingSection</name>
    <message>
        <source>Receiving</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>{baud} baud</source>
        <translation>{baud} 波特</translation>
    </message>
    <message>
        <source>Days that an unclaimed parcel waits</source>
        <translation>无主包裹等待天数</translation>
    </message>
    <message>
        <source>After that a supervisor may time it out. It holds for the whole station.</source>
        <translation>到期后主管可作过期处理。对整个工作站有效。</translation>
    </message>
    <message>
        <source>Scale at this bench</source>
        <translation>此工作台的秤</translation>
    </message>
    <message>
        <source>Toledo, MT-SICS, A&amp;D, CAS, and any that says “1.25 kg” are understood.</source>
        <translation>支持 Toledo、MT-SICS、A&amp;D、CAS，以及输出“1.25 kg”的秤。</translation>
    </message>
    <message>
        <source>Speed of its line</source>
        <translation>串口速率</translation>
    </message>
    <message>
        <source>Keep the days</source>
        <translation>保存天数</translation>
    </message>
    <message>
        <source>Weigh something</source>
        <translation>试称</translation>
    </message>
    <message>
        <source>Look for scales</source>
        <translation>查找秤</translation>
    </message>
    <message>
        <source>Port and speed take effect at once.</source>
        <translation>端口和速率立即生效。</translation>
    </message>
    <message>
        <source>None: the weight is typed</source>
        <translation>无：手工输入重量</translation>
    </message>
    <message>
        <source>The scale says {weight}.</source>
        <translation>秤显示 {weight}。</translation>
    </message>
    <message>
        <source>Waiting for the scale to come to rest</source>
        <translation>等待秤稳定</translation>
    </message>
    <message>
        <source>Enter a number of days from 1 to {most}.</source>
        <translation>请输入 1 到 {most} 之间的天数。</translation>
    </message>
    <message>
        <source>Plates are scanned before their units are inspected</source>
        <translation>检验前必须扫描商品的 LPN</translation>
    </message>
    <message>
        <source>Scan back</source>
        <translation>回扫</translation>
    </message>
    <message>
        <source>It catches the plate that went on the wrong unit. For the whole station.</source>
        <translation>能发现贴错商品的 LPN。对整个工作站有效。</translation>
    </message>
</context>
<context>
    <name>ReprintsDialog</name>
    <message numerus="yes">
        <source>%n label(s) printed again</source>
        <translation>
            <numerusform>重打了 %n 张标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Nothing was printed again.</source>
        <translation>没有重打过。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n day(s), the most frequent first.</source>
        <translation>
            <numerusform>最近 %n 天，最多的排在前面。</numerusform>
        </translation>
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
        <source>Let go to import {name}</source>
        <translation>松开即可导入 {name}</translation>
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
        <source>Scan or type a number, SKU, title, buyer or comment</source>
        <translation>扫描或输入编号、SKU、品名、买家或留言</translation>
    </message>
    <message>
        <source>Nothing here fits. Esc shows all.</source>
        <translation>没有符合的。按 Esc 显示全部。</translation>
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
    <message>
        <source>Photos the buyer sent</source>
        <translation>买家发来的照片</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>照片 (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>The buyer&apos;s photo is kept</source>
        <translation>买家的照片已保存</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message numerus="yes">
        <source>Sales labels of %n unit(s) as one order</source>
        <translation>
            <numerusform>一次下达 %n 件的商品标签</numerusform>
        </translation>
    </message>
    <message>
        <source>What the filter of the queue leaves, oldest first.</source>
        <translation>队列筛选后的结果，最早的在前。</translation>
    </message>
    <message>
        <source>All that wait for their label, oldest first. A filter (F3) takes fewer.</source>
        <translation>所有等待标签的退件，最早的在前。用筛选 (F3) 可缩小范围。</translation>
    </message>
    <message>
        <source>Each is put on and scanned by itself: first the plate, then the new label.</source>
        <translation>每件仍单独贴标并扫描：先扫 LPN，再扫新标签。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>No unit waits for a sales label here.</source>
        <translation>这里没有等待商品标签的退件。</translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation>
            <numerusform>打印 %n 张标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Repackaged first</source>
        <translation>需先重新包装</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂停中</translation>
    </message>
    <message>
        <source>Have their label, not scanned yet</source>
        <translation>已有标签，尚未扫描</translation>
    </message>
    <message>
        <source>they come in the next order</source>
        <translation>将在下一批下达</translation>
    </message>
    <message>
        <source>And more of them</source>
        <translation>还有更多</translation>
    </message>
</context>
<context>
    <name>RoutesDialog</name>
    <message>
        <source>Which label goes to which printer</source>
        <translation>哪种标签由哪台打印机打印</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As its printer is loaded</source>
        <translation>按打印机所装的纸</translation>
    </message>
    <message>
        <source>{printer}, like the others</source>
        <translation>{printer}（与其余相同）</translation>
    </message>
    <message>
        <source>Size of {label}</source>
        <translation>{label}的尺寸</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>A rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Change: {rule}</source>
        <translation>修改：{rule}</translation>
    </message>
    <message>
        <source>A rule of your own</source>
        <translation>自定规则</translation>
    </message>
    <message>
        <source>What is left empty fits everything. It counts from the next decision.</source>
        <translation>留空即适用于一切。从下一次决定起生效。</translation>
    </message>
    <message>
        <source>The rule that came with the program always counts. Yours can ask for more, not for less.</source>
        <translation>随程序提供的此规则始终有效。自定规则只能更严，不能更宽。</translation>
    </message>
    <message>
        <source>Yours is closer: where it fits, the one of the program is not asked.</source>
        <translation>自定规则更优先：适用时不再采用随程序提供的规则。</translation>
    </message>
    <message>
        <source>Any seller</source>
        <translation>任意卖家</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>无须他人</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>一人</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>两人</translation>
    </message>
    <message>
        <source>Price above</source>
        <translation>价格高于</translation>
    </message>
    <message>
        <source>Such as: EUR 150, GBP 130.50</source>
        <translation>例如：EUR 150, GBP 130.50</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Empty: from now on</source>
        <translation>留空：即刻生效</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Empty: until it is ended</source>
        <translation>留空：直到手动结束</translation>
    </message>
    <message>
        <source>Who has to agree</source>
        <translation>须由谁同意</translation>
    </message>
    <message>
        <source>Each of them is</source>
        <translation>每人须为</translation>
    </message>
    <message>
        <source>Goods of</source>
        <translation>商品所属</translation>
    </message>
    <message>
        <source>Why (others read it)</source>
        <translation>原因（他人会看到）</translation>
    </message>
    <message>
        <source>What becomes of it (none ticked: any)</source>
        <translation>处置方式（不勾选即全部）</translation>
    </message>
    <message>
        <source>Grade (none ticked: any)</source>
        <translation>等级（不勾选即全部）</translation>
    </message>
    <message>
        <source>Only where (none ticked: everywhere)</source>
        <translation>仅限于（不勾选即不限）</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Who has to agree</source>
        <translation>须由谁同意</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Try a case</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>The closest rules that fit count: a seller&apos;s before the station&apos;s, yours before those that came with the program. Of several, the strictest.</source>
        <translation>以最贴近的规则为准：卖家的先于本站的，自定的先于随程序提供的。多条并列时取最严的。</translation>
    </message>
    <message>
        <source>Such as: EUR 120</source>
        <translation>例如：EUR 120</translation>
    </message>
    <message>
        <source>Your own in its place</source>
        <translation>改用自定规则</translation>
    </message>
    <message>
        <source>{who} would have to agree.</source>
        <translation>须{who}同意。</translation>
    </message>
    <message>
        <source>Nobody else would have to agree.</source>
        <translation>无须他人同意。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>由谁同意</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In the case below</source>
        <translation>在下方情形中</translation>
    </message>
    <message>
        <source>{about}. {who}. {whose}</source>
        <translation>{about}。{who}。{whose}</translation>
    </message>
    <message>
        <source>It came with the program and is never waived.</source>
        <translation>随程序提供，不可免除。</translation>
    </message>
    <message>
        <source>It came with the program and counts where no closer rule fits.</source>
        <translation>随程序提供，没有更贴近的规则时适用。</translation>
    </message>
    <message>
        <source>Entered by {name}, counts from {time}.</source>
        <translation>由 {name} 录入，自 {time} 起有效。</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终有效</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Any seller</source>
        <translation>任意卖家</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>无特殊情况</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>支付价格</translation>
    </message>
    <message>
        <source>Goods of</source>
        <translation>商品所属</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处置方式</translation>
    </message>
    <message>
        <source>What is special</source>
        <translation>特殊情况</translation>
    </message>
    <message>
        <source>No rule is about it: one person is asked.</source>
        <translation>没有适用的规则：须一人同意。</translation>
    </message>
    <message>
        <source>Who would have to agree if …</source>
        <translation>如果……须由谁同意</translation>
    </message>
</context>
<context>
    <name>ScanRouter</name>
    <message>
        <source>{code} is for {place}</source>
        <translation>{code} 属于“{place}”</translation>
    </message>
    <message>
        <source>That is another person&apos;s work here. Nothing was done.</source>
        <translation>这里由其他人负责。未做任何操作。</translation>
    </message>
    <message>
        <source>{place} opened for {code}</source>
        <translation>已为 {code} 打开“{place}”</translation>
    </message>
    <message>
        <source>Too many scans wait. Answer this question first.</source>
        <translation>等待的扫描太多。请先回答这个问题。</translation>
    </message>
    <message>
        <source>{code} waits: answer this first, then it is read.</source>
        <translation>{code} 在等待：请先回答此问题，随后读取。</translation>
    </message>
    <message>
        <source>“{command}” does nothing here now</source>
        <translation>“{command}”此刻在这里不起作用</translation>
    </message>
    <message>
        <source>No key on this screen means that at the moment.</source>
        <translation>此屏幕上目前没有对应的按键。</translation>
    </message>
    <message>
        <source>{code}: the same scan twice, counted once</source>
        <translation>{code}：同一条码连扫两次，只计一次</translation>
    </message>
    <message>
        <source>{code} is not known here</source>
        <translation>这里不认识 {code}</translation>
    </message>
    <message>
        <source>Read as: {kind}. Nothing was done.</source>
        <translation>识别为：{kind}。未做任何操作。</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It is so: go on</source>
        <translation>确认无误，继续</translation>
    </message>
    <message numerus="yes">
        <source>Must still be good for %n day(s).</source>
        <translation>
            <numerusform>至少还需在 %n 天内有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan at any time. Enter goes on with what is typed.</source>
        <translation>随时可扫描。手动输入后按 Enter 继续。</translation>
    </message>
</context>
<context>
    <name>Scanners</name>
    <message>
        <source>Plug {names} in: it is found again by itself.</source>
        <translation>请插上{names}，会自动重新连接。</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <translation>扫描枪已拔出</translation>
    </message>
    <message>
        <source>Scanner is looked for</source>
        <translation>正在寻找扫描枪</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>扫描枪就绪</translation>
    </message>
</context>
<context>
    <name>ScannersSection</name>
    <message>
        <source>Scanners at this bench</source>
        <translation>本工作台的扫描枪</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫描枪</translation>
    </message>
    <message>
        <source>Comes by</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Known of it</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any scanner works as it comes. Who prints the sheet and scans six codes has it told from typing for sure, whatever keyboard it is set to.</source>
        <translation>任何扫描枪都可直接使用。打印校准页并扫描六个码之后，无论扫描枪设置成哪种键盘，都能与手工输入可靠区分。</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>Get to know one</source>
        <translation>认识一把扫描枪</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>打印校准页</translation>
    </message>
    <message>
        <source>Add a serial one</source>
        <translation>添加串口扫描枪</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘记它</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It cannot read it</source>
        <translation>它读不了这个码</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>The sheet is there. Print it at 100 %, on plain paper.</source>
        <translation>校准页已生成。请用普通纸按 100 % 打印。</translation>
    </message>
    <message>
        <source>Getting to know a scanner</source>
        <translation>认识扫描枪</translation>
    </message>
    <message>
        <source>{name} is known now.</source>
        <translation>已认识{name}。</translation>
    </message>
    <message>
        <source>Which port is the scanner on?</source>
        <translation>扫描枪接在哪个端口？</translation>
    </message>
    <message>
        <source>Set the scanner to “USB serial” or “CDC” first. What it sends then needs no keyboard, and nothing of it can be lost.</source>
        <translation>请先将扫描枪设为“USB 串口”或“CDC”。这样发送的内容不经过键盘，不会丢失。</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>串口扫描枪</translation>
    </message>
    <message>
        <source>{name} is forgotten.</source>
        <translation>已忘记{name}。</translation>
    </message>
    <message>
        <source>Any scanner</source>
        <translation>任何扫描枪</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Not tried with the sheet</source>
        <translation>尚未用校准页试过</translation>
    </message>
    <message numerus="yes">
        <source>%n of 6 codes</source>
        <translation>
            <numerusform>6 个码中的 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>已拔出</translation>
    </message>
    <message>
        <source>Is looked for</source>
        <translation>正在寻找</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>正在监听</translation>
    </message>
</context>
<context>
    <name>ScansDialog</name>
    <message>
        <source>Scans</source>
        <translation>扫描记录</translation>
    </message>
    <message>
        <source>Find in what was scanned; or scan something to see how it is read</source>
        <translation>在扫描记录中查找；或扫描条码查看如何识别</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>还没有扫描记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the history cannot be read</source>
        <translation>
            <numerusform>历史记录中有 %n 行无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>They were cut when the computer went off. All others are here.</source>
        <translation>它们在电脑断电时被截断。其余记录都在。</translation>
    </message>
    <message>
        <source>No scan fits.</source>
        <translation>没有符合的扫描。</translation>
    </message>
    <message>
        <source>{pace}, {ms} ms a key</source>
        <translation>{pace}，每键 {ms} 毫秒</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>原始内容</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>所在屏幕</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫描枪</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>输入方式</translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation>异常之处</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>导出为表格</translation>
    </message>
    <message>
        <source>As JSON lines</source>
        <translation>导出为 JSON 行</translation>
    </message>
    <message>
        <source>Command sheet…</source>
        <translation>指令条码表…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Written to {name}</source>
        <translation>已写入 {name}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>扫描内容</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>This scan</source>
        <translation>此次扫描</translation>
    </message>
</context>
<context>
    <name>ScreenPrinterWindow</name>
    <message>
        <source>Printed on the screen</source>
        <translation>已打印到屏幕</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) came out; all of them stand in Labels.</source>
        <translation>
            <numerusform>打印出 %n 张标签；全部列在“标签”页。</numerusform>
        </translation>
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
    <name>SellersScreen</name>
    <message>
        <source>No seller is waited for</source>
        <translation>没有在等候的卖家</translation>
    </message>
    <message>
        <source>What sellers are asked about comes here, the most urgent first.</source>
        <translation>向卖家提出的问题会显示在这里，最紧急的在前。</translation>
    </message>
    <message>
        <source>No question is about {code}</source>
        <translation>没有关于 {code} 的问题</translation>
    </message>
    <message>
        <source>Scan the licence plate of a piece in this list, or a question&apos;s number.</source>
        <translation>请扫描列表中商品的件号，或问题编号。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait, the most urgent first</source>
        <translation>
            <numerusform>%n 个问题等候答复，最紧急的在前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 个已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>A person asked, without words of record.</source>
        <translation>由人工询问，没有文字记录。</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n answer(s) noted</source>
        <translation>
            <numerusform>{file}：已记录 %n 条答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken, listed below with the reason</source>
        <translation>
            <numerusform>%n 行未采用，原因列在下方</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer noted: {lpn}</source>
        <translation>已记录答复：{lpn}</translation>
    </message>
    <message>
        <source>The letter about {lpn} is written again</source>
        <translation>正在重写关于 {lpn} 的信件</translation>
    </message>
    <message>
        <source>{seller} agrees to: {way}?</source>
        <translation>{seller} 同意：{way}？</translation>
    </message>
    <message>
        <source>{seller} refuses: {way}?</source>
        <translation>{seller} 不同意：{way}？</translation>
    </message>
    <message>
        <source>What does {seller} want done instead?</source>
        <translation>{seller} 希望改为如何处理？</translation>
    </message>
    <message>
        <source>{seller} wants: {way}?</source>
        <translation>{seller} 希望：{way}？</translation>
    </message>
    <message>
        <source>It is kept with the piece {lpn}, and counts at once.</source>
        <translation>答复会随件号 {lpn} 保存，并立即生效。</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>记录答复</translation>
    </message>
    <message>
        <source>Who said so, when, and in which words</source>
        <translation>谁、何时、怎么说的</translation>
    </message>
    <message>
        <source>A file of sellers&apos; answers</source>
        <translation>卖家答复文件</translation>
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
        <source>Time</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>件号</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>未答复时</translation>
    </message>
    <message>
        <source>They agree…</source>
        <translation>对方同意…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>改为其他…</translation>
    </message>
    <message>
        <source>They refuse…</source>
        <translation>对方不同意…</translation>
    </message>
    <message>
        <source>Read answers…</source>
        <translation>读取答复…</translation>
    </message>
    <message>
        <source>Its story</source>
        <translation>它的经过</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>重新写出</translation>
    </message>
    <message>
        <source>Folder of letters</source>
        <translation>信件文件夹</translation>
    </message>
    <message>
        <source>Rows of the file that were not taken</source>
        <translation>文件中未采用的行</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>When the time is up the station takes the seller&apos;s own order for silence. A late answer still counts until it is carried out.</source>
        <translation>时限一到，工作站按卖家为未答复预留的指示处理。执行之前，迟到的答复仍然有效。</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send {code} out: {units}</source>
        <translation>出库 {code}：{units}</translation>
    </message>
    <message>
        <source>It has left</source>
        <translation>确认出库</translation>
    </message>
    <message>
        <source>The carrier, buyer, recycler or charity that fetched it.</source>
        <translation>来提货的承运商、买方、回收商或慈善机构。</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>提货方</translation>
    </message>
    <message>
        <source>Consignment note, pick-up or order number.</source>
        <translation>运单号、提货号或订单号。</translation>
    </message>
    <message>
        <source>Their number for it</source>
        <translation>对方单号</translation>
    </message>
    <message>
        <source>Write down who takes it.</source>
        <translation>请填写提货方。</translation>
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
        <source>Warehouse system</source>
        <translation>仓库系统</translation>
    </message>
    <message>
        <source>The warehouse system is told from now on as it says here</source>
        <translation>今后按此处设置通知仓库系统</translation>
    </message>
    <message>
        <source>It is being written</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>The bin is blocked</source>
        <translation>货位已停用</translation>
    </message>
    <message>
        <source>The bin takes goods again</source>
        <translation>货位已恢复使用</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>收货</translation>
    </message>
    <message numerus="yes">
        <source>Unclaimed parcels wait %n day(s)</source>
        <translation>
            <numerusform>无主包裹等待 %n 天</numerusform>
        </translation>
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
        <source>“{title}”, version {n}, is in force from the next inspection on</source>
        <translation>“{title}”版本 {n} 从下一次检验起生效</translation>
    </message>
    <message>
        <source>{percent} % of the inspections are looked at twice</source>
        <translation>{percent} % 的检验将被复检</translation>
    </message>
    <message>
        <source>Inspecting and deciding</source>
        <translation>检验与审批</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>审批规则</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>“{title}”, version {n}, is retired; inspections made with it keep it</source>
        <translation>“{title}”版本 {n} 已停用；用它做的检验保持不变</translation>
    </message>
    <message>
        <source>The rule is entered and counts from its first day on</source>
        <translation>规则已录入，自首日起有效</translation>
    </message>
    <message>
        <source>The rule is changed; the older one ends where it begins</source>
        <translation>规则已修改；新规则生效时旧规则结束</translation>
    </message>
    <message>
        <source>The rule has ended; the next closest one counts</source>
        <translation>规则已结束；改用次贴近的规则</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>扫描枪</translation>
    </message>
    <message>
        <source>Plates are scanned before their units are inspected</source>
        <translation>检验前必须扫描商品的 LPN</translation>
    </message>
    <message>
        <source>Units are inspected without a scan of their plates</source>
        <translation>检验商品时不必扫描 LPN</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Standing orders</source>
        <translation>长期指示</translation>
    </message>
    <message>
        <source>The order is entered and counts from its first day on</source>
        <translation>指示已录入，自首日起生效</translation>
    </message>
    <message>
        <source>The order has a new edition; the older one ends where it begins</source>
        <translation>指示有了新版；旧版在新版开始时终止</translation>
    </message>
    <message>
        <source>The order has ended; the next closest one counts</source>
        <translation>指示已终止；由次贴近的一条接替</translation>
    </message>
    <message>
        <source>The seller is written to in this language</source>
        <translation>今后用这种语言给该卖家写信</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Opening the photo</source>
        <translation>正在打开照片</translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>无法显示这张照片</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>第 {at} 张，共 {all} 张</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Decide</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
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
        <source>Alike ones…</source>
        <translation>相同的…</translation>
    </message>
    <message>
        <source>Ask the seller…</source>
        <translation>询问卖家…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>暂扣…</translation>
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
        <source>Who has to agree</source>
        <translation>须由谁同意</translation>
    </message>
    <message>
        <source>The seller&apos;s say</source>
        <translation>卖家意见</translation>
    </message>
    <message>
        <source>Standing instruction</source>
        <translation>卖家指令</translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation>记录答复…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>放行…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n alike…</source>
        <translation>
            <numerusform>批准 %n 件相同的…</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: photos · Space: rest of the page</source>
        <translation>Enter：照片 · 空格：下文</translation>
    </message>
    <message>
        <source>Agree by PIN…</source>
        <translation>用 PIN 码同意…</translation>
    </message>
    <message>
        <source>Exemption…</source>
        <translation>豁免…</translation>
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
    <message>
        <source>That is no badge: {what}</source>
        <translation>这不是工牌：{what}</translation>
    </message>
    <message>
        <source>Sign in with your badge or your name, then scan it again.</source>
        <translation>请先用工牌或姓名登录，然后再扫一次。</translation>
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
    <message>
        <source>End the wait</source>
        <translation>结束等待</translation>
    </message>
    <message>
        <source>Start: {seconds} s</source>
        <translation>开始：{seconds} 秒</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Watch until the time is over</source>
        <translation>请观察到时间结束</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>第 {n} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>Start the time: {s} s</source>
        <translation>开始计时：{s} 秒</translation>
    </message>
    <message>
        <source>after the wait</source>
        <translation>等待后</translation>
    </message>
    <message>
        <source>It fails here</source>
        <translation>此步不合格</translation>
    </message>
    <message>
        <source>Do not wait, and say why</source>
        <translation>不等待，说明原因</translation>
    </message>
    <message>
        <source>{step} (not waited: {reason})</source>
        <translation>{step}（未等待：{reason}）</translation>
    </message>
    <message>
        <source>Still {seconds} s to watch. 4 ends it early.</source>
        <translation>还需观察 {seconds} 秒。按 4 提前结束。</translation>
    </message>
    <message>
        <source>Destroy it before a second person</source>
        <translation>在第二人见证下销毁</translation>
    </message>
    <message>
        <source>F1 asks how; the second person scans their badge.</source>
        <translation>按 F1 选择方法；第二人扫描工牌。</translation>
    </message>
    <message>
        <source>Press the number of the reason</source>
        <translation>请按原因的编号</translation>
    </message>
</context>
<context>
    <name>StockScreen</name>
    <message>
        <source>{lpn} has left the house</source>
        <translation>{lpn} 已出库</translation>
    </message>
    <message>
        <source>In container {code}.</source>
        <translation>在容器 {code} 中。</translation>
    </message>
    <message>
        <source>{lpn} is lost</source>
        <translation>{lpn} 已丢失</translation>
    </message>
    <message>
        <source>Last booked in {bin}. If you hold it, scan the bin it goes to.</source>
        <translation>最后登记在 {bin}。如果货在您手上，请扫描要放入的货位。</translation>
    </message>
    <message>
        <source>{lpn} is in {bin}</source>
        <translation>{lpn} 在 {bin}</translation>
    </message>
    <message>
        <source>Scan a bin or a container to move it.</source>
        <translation>扫描货位或容器即可移动。</translation>
    </message>
    <message>
        <source>{lpn} is on the bench</source>
        <translation>{lpn} 在工作台上</translation>
    </message>
    <message>
        <source>Decided, not put away. Scan a container to pack it.</source>
        <translation>已决定处置，尚未上架。扫描容器即可装入。</translation>
    </message>
    <message>
        <source>It came in parcel {tracking} and is not put away yet.</source>
        <translation>随包裹 {tracking} 到达，尚未上架。</translation>
    </message>
    <message>
        <source>The container stands in {bin}.</source>
        <translation>容器在 {bin}。</translation>
    </message>
    <message>
        <source>The container stands on the floor.</source>
        <translation>容器在地面上。</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>货位</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Lost from</source>
        <translation>丢失于</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>{kind} for “{disposition}”, units: {units}.</source>
        <translation>{kind}，用于“{disposition}”，共 {units} 件。</translation>
    </message>
    <message>
        <source>{code} is open</source>
        <translation>{code} 已开箱</translation>
    </message>
    <message>
        <source>Scan units into it.</source>
        <translation>扫描退件即可装入。</translation>
    </message>
    <message>
        <source>{code} is closed</source>
        <translation>{code} 已封箱</translation>
    </message>
    <message>
        <source>Scan a bin to put it away, or send it out.</source>
        <translation>扫描货位上架，或办理出库。</translation>
    </message>
    <message>
        <source>{code} stands in {bin}</source>
        <translation>{code} 在 {bin}</translation>
    </message>
    <message>
        <source>Scan another bin to move it, or send it out.</source>
        <translation>扫描其他货位移动，或办理出库。</translation>
    </message>
    <message>
        <source>{code} has left the house</source>
        <translation>{code} 已出库</translation>
    </message>
    <message>
        <source>{code} is empty</source>
        <translation>{code} 是空的</translation>
    </message>
    <message>
        <source>It may be opened again.</source>
        <translation>可以重新启用。</translation>
    </message>
    <message>
        <source>{kilograms} kg</source>
        <translation>{kilograms} 千克</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Whose goods</source>
        <translation>货主</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开箱</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>封箱</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>出库</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>提货方</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>对方单号</translation>
    </message>
    <message>
        <source>In containers on the floor</source>
        <translation>地面上的容器中</translation>
    </message>
    <message>
        <source>Unknown seller</source>
        <translation>未知卖家</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>LPN</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货品</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>装入</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已盘点</translation>
    </message>
    <message>
        <source>Booked in</source>
        <translation>登记在</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation>此处缺少</translation>
    </message>
    <message>
        <source>Container missing</source>
        <translation>缺少容器</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>此处多出</translation>
    </message>
    <message>
        <source>Should be elsewhere</source>
        <translation>应在别处</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Bring it to the bench</source>
        <translation>送回工作台</translation>
    </message>
    <message>
        <source>Bring it to: {zone}</source>
        <translation>送到：{zone}</translation>
    </message>
    <message>
        <source>Marked as lost</source>
        <translation>标记为丢失</translation>
    </message>
    <message>
        <source>Look for it and scan it</source>
        <translation>找到后扫描</translation>
    </message>
    <message>
        <source>Booked into this bin</source>
        <translation>登记到此货位</translation>
    </message>
    <message>
        <source>Scan a unit, a bin or a container; or type a SKU</source>
        <translation>扫描退件、货位或容器；或输入 SKU</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Nothing is in stock yet</source>
        <translation>还没有库存</translation>
    </message>
    <message>
        <source>What is put away is found here, by bin, SKU, seller, grade and way.</source>
        <translation>上架的货都在这里，可按货位、SKU、卖家、等级和处置查看。</translation>
    </message>
    <message>
        <source>Stock by {what} · units: {units}</source>
        <translation>库存（按{what}）· 共 {units} 件</translation>
    </message>
    <message>
        <source>By: {what}</source>
        <translation>按{what}</translation>
    </message>
    <message>
        <source>Lost units · {count}</source>
        <translation>丢失退件 · {count}</translation>
    </message>
    <message>
        <source>F1 shows one. Or scan it.</source>
        <translation>按 F1 查看一件，或直接扫描。</translation>
    </message>
    <message>
        <source>Nothing in {what}</source>
        <translation>{what} 没有货</translation>
    </message>
    <message>
        <source>If something lies there, count it.</source>
        <translation>如果里面有货，请盘点。</translation>
    </message>
    <message>
        <source>Containers · {count}</source>
        <translation>容器 · {count}</translation>
    </message>
    <message>
        <source>No container is in use</source>
        <translation>没有使用中的容器</translation>
    </message>
    <message>
        <source>F3 opens one: a tote, a pallet or a cage for one way.</source>
        <translation>按 F3 新开一个：周转箱、托盘或笼车，只用于一种处置。</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Scan one, or open a new one with F3.</source>
        <translation>扫描容器，或按 F3 新开。</translation>
    </message>
    <message>
        <source>Scan the bin to be counted</source>
        <translation>请扫描要盘点的货位</translation>
    </message>
    <message>
        <source>Count a bin</source>
        <translation>盘点货位</translation>
    </message>
    <message>
        <source>Then everything that lies in it, in any order.</source>
        <translation>然后扫描里面的每一件，顺序不限。</translation>
    </message>
    <message>
        <source>What is booked there is shown only at the end.</source>
        <translation>登记内容到最后才显示。</translation>
    </message>
    <message>
        <source>Counting {bin}</source>
        <translation>正在盘点 {bin}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已扫描</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) counted</source>
        <translation>
            <numerusform>已盘 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the next one. Scan the bin again, or F1, when all are scanned.</source>
        <translation>请扫下一件。全部扫完后再扫一次货位，或按 F1。</translation>
    </message>
    <message>
        <source>{code} is counted already</source>
        <translation>{code} 已经盘过</translation>
    </message>
    <message>
        <source>Scan everything in {bin}</source>
        <translation>请扫描 {bin} 中的每一件</translation>
    </message>
    <message>
        <source>Count of {bin}</source>
        <translation>{bin} 的盘点结果</translation>
    </message>
    <message>
        <source>{seen} counted, {booked} booked.</source>
        <translation>盘得 {seen}，登记 {booked}。</translation>
    </message>
    <message>
        <source>Book the differences</source>
        <translation>登记差异</translation>
    </message>
    <message>
        <source>Note the count</source>
        <translation>记录盘点</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in {bin}</source>
        <translation>
            <numerusform>{bin} 有 %n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Count again with F3 if you are not sure. F1 books them.</source>
        <translation>不确定时按 F3 重盘；按 F1 登记差异。</translation>
    </message>
    <message>
        <source>{bin} is right</source>
        <translation>{bin} 账实相符</translation>
    </message>
    <message>
        <source>Everything booked there was counted.</source>
        <translation>登记的货都已盘到。</translation>
    </message>
    <message>
        <source>F1 notes the count.</source>
        <translation>按 F1 记录盘点。</translation>
    </message>
    <message>
        <source>{bin} is counted</source>
        <translation>{bin} 已盘点</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>丢失 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} is in {place}</source>
        <translation>{code} 已放入 {place}</translation>
    </message>
    <message>
        <source>{code} is back on the bench</source>
        <translation>{code} 已放回工作台</translation>
    </message>
    <message>
        <source>{code} is open again</source>
        <translation>{code} 已重新打开</translation>
    </message>
    <message>
        <source>{code} has left with {place}</source>
        <translation>{code} 已由 {place} 提走</translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again.</source>
        <translation>扫描内容含有标签上没有的字符，请再扫一次。</translation>
    </message>
    <message>
        <source>The last sign does not fit the others. Scan or type it again.</source>
        <translation>最后一位与前面不符，请重新扫描或输入。</translation>
    </message>
    <message>
        <source>{what}: {code}. Nothing of this is in stock.</source>
        <translation>{what}：{code}。库存中没有。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{what}: {code}. Scan a licence plate, a container or the bin.</source>
        <translation>{what}：{code}。请扫描 LPN、容器或货位。</translation>
    </message>
    <message>
        <source>That is not counted</source>
        <translation>这不是可盘点的内容</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写入：{name}</translation>
    </message>
    <message>
        <source>Looking up {code}</source>
        <translation>正在查找 {code}</translation>
    </message>
    <message>
        <source>Book the differences of {bin}?</source>
        <translation>登记 {bin} 的差异？</translation>
    </message>
    <message>
        <source>What is missing is marked as lost and can be found again at any time.</source>
        <translation>缺少的会标记为丢失，随时可以重新找到。</translation>
    </message>
    <message>
        <source>Counted twice, it is so</source>
        <translation>盘了两遍，确实如此</translation>
    </message>
    <message>
        <source>It was laid into the wrong bin</source>
        <translation>放错了货位</translation>
    </message>
    <message>
        <source>It seems to be gone</source>
        <translation>似乎已不在仓库</translation>
    </message>
    <message>
        <source>Book them</source>
        <translation>登记</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost units</source>
        <translation>丢失退件</translation>
    </message>
    <message>
        <source>Found for “{text}”</source>
        <translation>“{text}”的查找结果</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>可以扫描</translation>
    </message>
    <message>
        <source>A unit, a bin or a container: where it is, and what can be done with it.</source>
        <translation>扫描退件、货位或容器：看在哪里、能做什么。</translation>
    </message>
    <message>
        <source>Show its units</source>
        <translation>查看退件</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation>查看这一个</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>封箱</translation>
    </message>
    <message>
        <source>Send it out</source>
        <translation>出库</translation>
    </message>
    <message>
        <source>All are scanned</source>
        <translation>已全部扫完</translation>
    </message>
    <message>
        <source>Its story</source>
        <translation>查看履历</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open a container</source>
        <translation>新开容器</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Take one out</source>
        <translation>取出一件</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新盘点</translation>
    </message>
    <message>
        <source>Stock as a file</source>
        <translation>导出库存</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知信息</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Scan the label on {code}</source>
        <translation>请扫描 {code} 上的标签</translation>
    </message>
    <message>
        <source>Then it is put away or sent out.</source>
        <translation>然后才能上架或发出。</translation>
    </message>
    <message>
        <source>{code} is closed. Stick its label on and scan it</source>
        <translation>{code} 已封箱。请贴上标签并扫描</translation>
    </message>
    <message>
        <source>{code} goes on without a scan of its label</source>
        <translation>{code} 未扫描标签，继续处理</translation>
    </message>
    <message>
        <source>It cannot be scanned…</source>
        <translation>无法扫描…</translation>
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
    <message>
        <source>{lpn} is brought back</source>
        <translation>{lpn} 已撤回</translation>
    </message>
    <message>
        <source>The certificate is kept as a file</source>
        <translation>证明已存为文件</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>撤回执行…</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>复制号码</translation>
    </message>
</context>
<context>
    <name>TemplateWindow</name>
    <message>
        <source>Label templates</source>
        <translation>标签模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The template file</source>
        <translation>模板文件</translation>
    </message>
    <message>
        <source>{dots} dots an inch</source>
        <translation>每英寸 {dots} 点</translation>
    </message>
    <message>
        <source>No label: see what is wrong above.</source>
        <translation>没有标签：请看上方的错误说明。</translation>
    </message>
    <message>
        <source>{file} is yours: each save is seen here</source>
        <translation>{file} 已归您所有：每次保存都会显示在这里</translation>
    </message>
    <message>
        <source>{name}: the shipped one is used again; yours is kept as {file}.</source>
        <translation>{name}：重新使用自带模板；您的模板保留为 {file}。</translation>
    </message>
    <message>
        <source>The template is wrong: labels are printed with the shipped one</source>
        <translation>模板有误：标签改用自带模板打印</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>The template is wrong: nothing is printed with it</source>
        <translation>模板有误：不会用它打印</translation>
    </message>
    <message>
        <source>No readable label of this</source>
        <translation>无法生成可读的标签</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Copy it and change it</source>
        <translation>复制并修改</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>Use the shipped one</source>
        <translation>使用自带模板</translation>
    </message>
    <message>
        <source>wrong, line {line}</source>
        <translation>第 {line} 行有误</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Print head</source>
        <translation>打印头</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>TryView</name>
    <message>
        <source>Take what is ticked</source>
        <translation>按勾选提交</translation>
    </message>
    <message>
        <source>Measured in {unit}</source>
        <translation>测量值（{unit}）</translation>
    </message>
    <message>
        <source>{range}: {answer}</source>
        <translation>{range}：{answer}</translation>
    </message>
    <message>
        <source>Serial number, scanned or typed</source>
        <translation>扫描或输入序列号</translation>
    </message>
    <message>
        <source>Lot, scanned or typed</source>
        <translation>扫描或输入批号</translation>
    </message>
    <message>
        <source>Day of expiry, scanned or typed</source>
        <translation>扫描或输入有效期</translation>
    </message>
    <message>
        <source>{n} of {all}: {step}</source>
        <translation>第 {n} 步，共 {all} 步：{step}</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>不正常</translation>
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
        <source>{tracking} belongs to {rma} now</source>
        <translation>{tracking} 已归属 {rma}</translation>
    </message>
    <message>
        <source>Claim for this return</source>
        <translation>认领到此退货单</translation>
    </message>
    <message>
        <source>Nothing in this queue fits</source>
        <translation>此队列中没有符合的</translation>
    </message>
    <message>
        <source>Other words or filters may. Esc shows all that waits.</source>
        <translation>换别的词或筛选条件试试。按 Esc 显示全部等待项。</translation>
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
    <message>
        <source>Forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>{tracking} is forwarded</source>
        <translation>{tracking} 已转发</translation>
    </message>
    <message>
        <source>{tracking} is timed out</source>
        <translation>{tracking} 已过期</translation>
    </message>
    <message>
        <source>Time the parcel out?</source>
        <translation>将包裹作过期处理？</translation>
    </message>
    <message>
        <source>Nobody can claim it any more. What is in it is disposed of as the station&apos;s.</source>
        <translation>之后不能再认领，内件按本站规则处置。</translation>
    </message>
    <message>
        <source>Time it out</source>
        <translation>作过期处理</translation>
    </message>
    <message>
        <source>Time out</source>
        <translation>过期处理</translation>
    </message>
    <message>
        <source>No parcel here has the number {code}</source>
        <translation>这里没有单号为 {code} 的包裹</translation>
    </message>
    <message>
        <source>What is for another warehouse has no owner here to search for.</source>
        <translation>属于其他仓库的包裹在这里没有货主可查。</translation>
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
    <name>UnreadAsking</name>
    <message>
        <source>Why can the label of {code} not be scanned?</source>
        <translation>{code} 的标签为什么无法扫描？</translation>
    </message>
    <message>
        <source>It goes on unread then; its story says who allowed it.</source>
        <translation>之后不经扫描继续处理；履历中会记下是谁允许的。</translation>
    </message>
    <message>
        <source>It is on it but cannot be read</source>
        <translation>已贴上，但读不出来</translation>
    </message>
    <message>
        <source>The scanner does not work</source>
        <translation>扫描枪坏了</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Who lets {code} pass?</source>
        <translation>谁放行 {code}？</translation>
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
    <message>
        <source>Exemption of the law…</source>
        <translation>法律豁免…</translation>
    </message>
</context>
<context>
    <name>WeightDialog</name>
    <message>
        <source>What does the parcel weigh?</source>
        <translation>包裹多重？</translation>
    </message>
    <message>
        <source>1.25 (kilograms), or 900 g, 2 lb</source>
        <translation>1.25（千克），或 900 g、2 lb</translation>
    </message>
    <message>
        <source>Note the weight</source>
        <translation>记录重量</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>That is no weight. Write it like 1.25 or 900 g.</source>
        <translation>这不是重量。请写成 1.25 或 900 g。</translation>
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
    <name>WitnessDialog</name>
    <message>
        <source>It is me</source>
        <translation>是我</translation>
    </message>
    <message>
        <source>Badge only</source>
        <translation>仅限工牌</translation>
    </message>
    <message>
        <source>{name} has no PIN. Scan the badge.</source>
        <translation>{name} 没有 PIN 码。请扫描工牌。</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>请输入 PIN 码</translation>
    </message>
    <message>
        <source>Nobody else here may do it.</source>
        <translation>这里没有其他人有此权限。</translation>
    </message>
    <message>
        <source>Scan the badge. Without one, choose the name and give the PIN.</source>
        <translation>请扫描工牌。没有工牌时，请选择姓名并输入 PIN 码。</translation>
    </message>
</context>
<context>
    <name>WmsSection</name>
    <message>
        <source>Warehouse system</source>
        <translation>仓库系统</translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>不写文件</translation>
    </message>
    <message>
        <source>A line for everything that is put away, moved, sent out or taken back.</source>
        <translation>每次上架、移动、出库或撤销都写一行。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>日志编号</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing was told yet. Choose a format, and what is put away is told.</source>
        <translation>还没有通知过。选择格式后，上架的货就会写入文件。</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Tell it again…</source>
        <translation>重新通知…</translation>
    </message>
    <message>
        <source>What the columns mean: docs/wms-format.md</source>
        <translation>各列含义：docs/wms-format.md</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>重新通知</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>文件存放位置</translation>
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
    <name>ageing</name>
    <message>
        <source>{time} · late</source>
        <translation>{time} · 超时</translation>
    </message>
    <message>
        <source>{time} · due</source>
        <translation>{time} · 到期</translation>
    </message>
    <message>
        <source>oldest: {time} ({exact})</source>
        <translation>最早：{time}（{exact}）</translation>
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
        <source>Proposed by {name}, {time}.</source>
        <translation>{name} 提议，{time}。</translation>
    </message>
    <message>
        <source>Yours – another person decides.</source>
        <translation>你提议的，由他人审批。</translation>
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
    <message>
        <source>How was the seller asked?</source>
        <translation>如何询问卖家的？</translation>
    </message>
    <message>
        <source>{seller} has {hours} hours to answer, from now.</source>
        <translation>{seller} 从现在起有 {hours} 小时答复。</translation>
    </message>
    <message>
        <source>Whom, and by what message</source>
        <translation>问了谁、用哪条消息</translation>
    </message>
    <message>
        <source>They were asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>What did the seller answer?</source>
        <translation>卖家如何答复？</translation>
    </message>
    <message>
        <source>{seller} was asked about: {disposition}.</source>
        <translation>已就“{disposition}”询问 {seller}。</translation>
    </message>
    <message>
        <source>Who answered, when, in which words</source>
        <translation>谁在何时答复、原话是什么</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>{disposition}, by {proposer}: carried out and brought back.</source>
        <translation>{disposition}，{proposer} 提议：已执行，后又撤回。</translation>
    </message>
    <message>
        <source>Not allowed any more</source>
        <translation>现已不允许</translation>
    </message>
    <message>
        <source>{name} agreed {time}.</source>
        <translation>{name} 已于 {time} 同意。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>{agreed} of {asked} agreed</source>
        <translation>{asked} 人中已有 {agreed} 人同意</translation>
    </message>
    <message>
        <source>Has to agree, not asked yet</source>
        <translation>须卖家同意，尚未询问</translation>
    </message>
    <message>
        <source>Asked by {name}, {time}. {channel}.</source>
        <translation>{name} 于 {time} 询问。{channel}。</translation>
    </message>
    <message>
        <source>Noted by {name}, {time}: “{words}”</source>
        <translation>{name} 于 {time} 记录：“{words}”</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Their order for silence: {order}.</source>
        <translation>逾期未答复时的指令：{order}。</translation>
    </message>
    <message>
        <source>Seller: time is up</source>
        <translation>卖家：已逾期</translation>
    </message>
    <message>
        <source>Seller: {hours} h left</source>
        <translation>卖家：剩 {hours} 小时</translation>
    </message>
    <message>
        <source>You agreed – another person has to as well.</source>
        <translation>你已同意，还须另一人同意。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>Yours – another person decides</source>
        <translation>你提议的，由他人审批</translation>
    </message>
    <message>
        <source>The seller refuses</source>
        <translation>卖家不同意</translation>
    </message>
    <message>
        <source>One more has to agree</source>
        <translation>还须一人同意</translation>
    </message>
    <message>
        <source>{price} paid</source>
        <translation>实付 {price}</translation>
    </message>
    <message>
        <source>{disposition}, by {proposer}: inspected anew {time}.</source>
        <translation>{disposition}，由 {proposer} 提出：{time} 退回重新检验。</translation>
    </message>
    <message>
        <source>the station</source>
        <translation>工作站</translation>
    </message>
</context>
<context>
    <name>command_sheet</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Answers and numbers</source>
        <translation>答案与数字</translation>
    </message>
    <message>
        <source>Function keys, as shown on the buttons</source>
        <translation>功能键，与按钮上所示一致</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation>指令条码表</translation>
    </message>
    <message>
        <source>Each code presses the key of the screen in front.</source>
        <translation>每个条码相当于按下当前屏幕上的按键。</translation>
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
    <message>
        <source>How were the data of {lpn} erased?</source>
        <translation>{lpn} 的数据是如何清除的？</translation>
    </message>
    <message>
        <source>Your name stands for it. Nothing leaves with somebody&apos;s data on it.</source>
        <translation>由你署名负责。任何带有他人数据的物品都不得离库。</translation>
    </message>
    <message>
        <source>They are erased</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Why is {lpn} not given away?</source>
        <translation>{lpn} 为何不捐赠？</translation>
    </message>
    <message>
        <source>It is good enough for a donation, which comes first.</source>
        <translation>它的状况适合捐赠，应优先捐赠。</translation>
    </message>
    <message>
        <source>Whom you asked, or why nobody</source>
        <translation>问过谁，或为何没有问</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>已记录</translation>
    </message>
</context>
<context>
    <name>exempting</name>
    <message>
        <source>photo first</source>
        <translation>先拍照</translation>
    </message>
    <message>
        <source>Which exemption holds for {lpn}?</source>
        <translation>{lpn} 适用哪项豁免？</translation>
    </message>
    <message>
        <source>{law} forbids to destroy it. Your name stands for the exemption.</source>
        <translation>{law} 禁止销毁。豁免由你署名负责。</translation>
    </message>
    <message>
        <source>The paper that proves it: what, whose, of which day</source>
        <translation>证明文件：名称、出具方、日期</translation>
    </message>
    <message>
        <source>It is exempt</source>
        <translation>适用豁免</translation>
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
    <message>
        <source>{grams} g</source>
        <translation>{grams} g</translation>
    </message>
    <message>
        <source>{kg} kg</source>
        <translation>{kg} kg</translation>
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
    <name>holds</name>
    <message>
        <source>On hold: {reason}</source>
        <translation>暂扣：{reason}</translation>
    </message>
    <message>
        <source>By {name}, {time}. Another person releases it.</source>
        <translation>{name}，{time}。须由他人放行。</translation>
    </message>
    <message>
        <source>Why is {lpn} put on hold?</source>
        <translation>为何暂扣 {lpn}？</translation>
    </message>
    <message>
        <source>It stays where it is until another person releases it.</source>
        <translation>在他人放行之前保持原状。</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>Release {lpn}?</source>
        <translation>放行 {lpn}？</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Why it may go on</source>
        <translation>为何可以继续</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Looked at again: nothing is wrong</source>
        <translation>已复查，没有问题</translation>
    </message>
    <message>
        <source>What was wrong is put right</source>
        <translation>问题已处理</translation>
    </message>
    <message>
        <source>The seller has answered</source>
        <translation>卖家已答复</translation>
    </message>
    <message>
        <source>It was put on hold by mistake</source>
        <translation>误操作暂扣</translation>
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
        <source>{question} – {answer}</source>
        <translation>{question} – {answer}</translation>
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
    <message>
        <source>fails at: {step}</source>
        <translation>不合格步骤：{step}</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{least} 至 {most} {unit}</translation>
    </message>
    <message>
        <source>Matches the sold serial number</source>
        <translation>与售出的序列号一致</translation>
    </message>
    <message>
        <source>Matches the sold lot</source>
        <translation>与售出的批号一致</translation>
    </message>
    <message>
        <source>{some} and more</source>
        <translation>{some} 等</translation>
    </message>
    <message>
        <source>Differs: sold {code}</source>
        <translation>不一致：售出的是 {code}</translation>
    </message>
    <message>
        <source>Read: {code}</source>
        <translation>读到：{code}</translation>
    </message>
    <message>
        <source>Read, nothing to compare it with</source>
        <translation>已读取，无可比对</translation>
    </message>
    <message>
        <source>{code} · Nobody told which serial number was sold.</source>
        <translation>{code} · 没有售出序列号的记录。</translation>
    </message>
    <message>
        <source>{code} · Nobody told which lot was sold.</source>
        <translation>{code} · 没有售出批号的记录。</translation>
    </message>
    <message>
        <source>Serial number matches</source>
        <translation>序列号一致</translation>
    </message>
    <message>
        <source>Lot matches</source>
        <translation>批号一致</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>已于 {day} 过期</translation>
    </message>
    <message>
        <source>Days over: {n}</source>
        <translation>已过 {n} 天</translation>
    </message>
    <message>
        <source>Good until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message>
        <source>Days left: {n}</source>
        <translation>剩余 {n} 天</translation>
    </message>
    <message>
        <source>{left}, fewer than are asked for</source>
        <translation>{left}，低于要求</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>扫描或输入序列号</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>扫描或输入批号</translation>
    </message>
    <message>
        <source>Scan or type the date</source>
        <translation>扫描或输入日期</translation>
    </message>
    <message>
        <source>Second look · {title}</source>
        <translation>复检 · {title}</translation>
    </message>
    <message>
        <source>wait cut short: {reasons}</source>
        <translation>提前结束等待：{reasons}</translation>
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
    <name>label</name>
    <message>
        <source>The sample has no {fields}, which the template needs.</source>
        <translation>示例缺少模板所需的 {fields}。</translation>
    </message>
    <message>
        <source>“{value}” cannot be a {field}.</source>
        <translation>“{value}”不能作为 {field}。</translation>
    </message>
    <message>
        <source>“{what}” does not fit: it needs {needed} mm, {free} are free.</source>
        <translation>“{what}”放不下：需要 {needed} mm，可用 {free} mm。</translation>
    </message>
    <message>
        <source>It does not fit: {needed} mm are needed, {free} are free.</source>
        <translation>放不下：需要 {needed} mm，可用 {free} mm。</translation>
    </message>
    <message>
        <source>Bars of {mm} mm cannot be printed and read; {least} would.</source>
        <translation>{mm} mm 的条无法打印和读取；{least} mm 可以。</translation>
    </message>
    <message>
        <source>The barcode cannot hold “{value}”.</source>
        <translation>条码无法容纳“{value}”。</translation>
    </message>
    <message>
        <source>The barcode “{value}” could not be read back.</source>
        <translation>条码“{value}”无法回读。</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name} 已不存在。</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>第 {line} 行：{what}</translation>
    </message>
    <message>
        <source>Allowed here: {allowed}</source>
        <translation>此处允许：{allowed}</translation>
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
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
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
        <source>Answer does not fit</source>
        <translation>答案不符</translation>
    </message>
    <message>
        <source>Nothing was read that could be an answer. Read it again.</source>
        <translation>没有读到可作答案的内容。请重新读取。</translation>
    </message>
    <message>
        <source>What was read means answer {fits}, not {choice}. Go back and read it again.</source>
        <translation>读到的内容对应答案 {fits}，而不是 {choice}。请返回重新读取。</translation>
    </message>
    <message>
        <source>Type digits, with at most {places} after the point.</source>
        <translation>请输入数字，小数点后最多 {places} 位。</translation>
    </message>
    <message>
        <source>Type a whole number, digits only.</source>
        <translation>请输入整数，仅限数字。</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>It can be {least} to {most} {unit}, not {value}. Look at the number again.</source>
        <translation>应在 {least} 至 {most} {unit} 之间，不会是 {value}。请再看一遍数值。</translation>
    </message>
    <message>
        <source>Cannot be right</source>
        <translation>数值不可能</translation>
    </message>
    <message>
        <source>No serial number</source>
        <translation>不是序列号</translation>
    </message>
    <message>
        <source>No lot number</source>
        <translation>不是批号</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>There is nothing to read in it. Scan again.</source>
        <translation>其中没有可读的内容。请重新扫描。</translation>
    </message>
    <message>
        <source>That is longer than any label. Scan one code, once.</source>
        <translation>比任何标签都长。请只扫一个码、只扫一次。</translation>
    </message>
    <message>
        <source>The scan held signs that no label has. Scan it again or type it.</source>
        <translation>扫描内容含有标签上不会有的字符。请重新扫描或手动输入。</translation>
    </message>
    <message>
        <source>That is no date. Type it with four digits of the year: 2027-06-30.</source>
        <translation>这不是日期。年份请输入四位数：2027-06-30。</translation>
    </message>
    <message>
        <source>This code says other things. Scan the code beside it, or type it.</source>
        <translation>此码不含所需内容。请扫旁边的码，或手动输入。</translation>
    </message>
    <message>
        <source>That is the number of the article or the unit. Scan the code beside it.</source>
        <translation>这是商品或物件的编号。请扫旁边的码。</translation>
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
        <source>{printer}: {trouble} The label waits and prints by itself then.</source>
        <translation>{printer}：{trouble}标签会等待，之后自动打印。</translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation>打印机未就绪</translation>
    </message>
    <message>
        <source>Give the printer a name.</source>
        <translation>请给打印机起个名称。</translation>
    </message>
    <message>
        <source>The name has up to 80 letters and no line breaks and no “|”.</source>
        <translation>名称最多 80 个字符，不能有换行和“|”。</translation>
    </message>
    <message>
        <source>Another printer is called {value} already.</source>
        <translation>已有一台打印机叫 {value}。</translation>
    </message>
    <message>
        <source>{value} is the last printer. Add another one before you take it away.</source>
        <translation>{value} 是最后一台打印机。请先添加另一台再移除它。</translation>
    </message>
    <message>
        <source>There is no printer called {value}.</source>
        <translation>没有名为 {value} 的打印机。</translation>
    </message>
    <message>
        <source>Say where the printer is.</source>
        <translation>请填写打印机的位置。</translation>
    </message>
    <message>
        <source>{value} is no address. Type the printer&apos;s name or number in the network, such as 192.168.1.50 or zebra-1:9100.</source>
        <translation>{value} 不是地址。请输入打印机在网络中的名称或号码，例如 192.168.1.50 或 zebra-1:9100。</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>A print head has 203, 300 or 600 dots an inch.</source>
        <translation>打印头为每英寸 203、300 或 600 点。</translation>
    </message>
    <message>
        <source>Darkness goes from 0 to 30.</source>
        <translation>浓度范围是 0 到 30。</translation>
    </message>
    <message>
        <source>Speed goes from 1 to 14 inches a second.</source>
        <translation>速度范围是每秒 1 到 14 英寸。</translation>
    </message>
    <message>
        <source>The offset is at most 120 dots either way.</source>
        <translation>偏移在各方向最多 120 点。</translation>
    </message>
    <message>
        <source>Something is not right: {field}.</source>
        <translation>有一项不对：{field}。</translation>
    </message>
    <message>
        <source>Printer not set up</source>
        <translation>打印机未设置</translation>
    </message>
    <message>
        <source>The printers could not be saved: {detail}. Try again.</source>
        <translation>打印机设置无法保存：{detail}。请重试。</translation>
    </message>
    <message>
        <source>{code} is not one of these labels. Scan the last good one of this batch.</source>
        <translation>{code} 不属于这批标签。请扫描这批里最后一张好的。</translation>
    </message>
    <message>
        <source>Another batch</source>
        <translation>是另一批</translation>
    </message>
    <message>
        <source>{asked} labels are too many at once; at most {most} go.</source>
        <translation>一次 {asked} 张标签太多；最多 {most} 张。</translation>
    </message>
    <message>
        <source>Too many labels</source>
        <translation>标签太多</translation>
    </message>
    <message>
        <source>{file} could not be written ({detail}). Labels are printed as before. Make room or allow writing there, then try again.</source>
        <translation>无法写入 {file}（{detail}）。标签照常打印。请腾出空间或允许写入，然后重试。</translation>
    </message>
    <message>
        <source>Template not kept</source>
        <translation>模板未保存</translation>
    </message>
    <message>
        <source>{label}: it comes with the thing it belongs to and is never printed off a list.</source>
        <translation>{label}：随其所属的物件生成，不能按清单打印。</translation>
    </message>
    <message>
        <source>Not off a list</source>
        <translation>不能按清单打印</translation>
    </message>
    <message>
        <source>Label {place} of this list was asked for before. Nothing was made twice: check the list again.</source>
        <translation>此清单的第 {place} 张标签之前已下达。没有重复打印：请重新检查清单。</translation>
    </message>
    <message>
        <source>Asked for before</source>
        <translation>之前已下达</translation>
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
        <source>It was carried out and undone. Propose again.</source>
        <translation>它已执行并撤回。请重新提议。</translation>
    </message>
    <message>
        <source>Write down why it is put on hold.</source>
        <translation>请写明暂扣的原因。</translation>
    </message>
    <message>
        <source>Write down why it may go on.</source>
        <translation>请写明放行的原因。</translation>
    </message>
    <message>
        <source>Write down why it is brought back.</source>
        <translation>请写明撤回的原因。</translation>
    </message>
    <message>
        <source>Write down what the seller answered, and who.</source>
        <translation>请写明卖家的答复以及答复人。</translation>
    </message>
    <message>
        <source>Write down whom you asked, or why nobody.</source>
        <translation>请写明问过谁，或为何没有问。</translation>
    </message>
    <message>
        <source>Name the paper that proves the exemption.</source>
        <translation>请写明证明豁免的文件。</translation>
    </message>
    <message>
        <source>This person agreed {time}. Another person has to as well.</source>
        <translation>此人已于 {time} 同意，还须另一人同意。</translation>
    </message>
    <message>
        <source>Already agreed</source>
        <translation>已经同意过</translation>
    </message>
    <message>
        <source>The rule asks for another role: {role}. Call one.</source>
        <translation>规则要求的角色是：{role}。请叫一位来。</translation>
    </message>
    <message>
        <source>Another role needed</source>
        <translation>需要其他角色</translation>
    </message>
    <message>
        <source>The seller was asked {asked} and has until {due}.</source>
        <translation>已于 {asked} 询问卖家，答复期限为 {due}。</translation>
    </message>
    <message>
        <source>Already asked</source>
        <translation>已经询问过</translation>
    </message>
    <message>
        <source>They answered: “{words}”. Reject it and propose another way.</source>
        <translation>卖家答复：“{words}”。请驳回并另行提议。</translation>
    </message>
    <message>
        <source>The seller refuses</source>
        <translation>卖家不同意</translation>
    </message>
    <message>
        <source>It has to be approved again. {why}</source>
        <translation>须重新审批。{why}</translation>
    </message>
    <message>
        <source>Approval out of date</source>
        <translation>审批已失效</translation>
    </message>
    <message>
        <source>Nobody, one or two persons agree.</source>
        <translation>须同意的人数只能是零、一或二。</translation>
    </message>
    <message>
        <source>Only supervisors and administrators agree.</source>
        <translation>只有主管和管理员可以同意。</translation>
    </message>
    <message>
        <source>The rule ends before it begins.</source>
        <translation>规则在开始之前就结束了。</translation>
    </message>
    <message>
        <source>The rule has ended already.</source>
        <translation>规则已经结束。</translation>
    </message>
    <message>
        <source>Rule not possible</source>
        <translation>规则不成立</translation>
    </message>
    <message>
        <source>The rules in {file} cannot be read, at {where}. Correct them and start again.</source>
        <translation>无法读取 {file} 中的规则，位置：{where}。请改正后重新启动。</translation>
    </message>
    <message>
        <source>Rules not usable</source>
        <translation>规则不可用</translation>
    </message>
    <message>
        <source>{reason}, since {time}. {words} Another person has to release it first.</source>
        <translation>{reason}，自 {time} 起。{words}须先由他人放行。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>Unit {lpn} is not on hold. Go on with it.</source>
        <translation>{lpn} 未被暂扣，请继续处理。</translation>
    </message>
    <message>
        <source>Not on hold</source>
        <translation>未被暂扣</translation>
    </message>
    <message>
        <source>You put {lpn} on hold yourself. Another person releases it.</source>
        <translation>{lpn} 是你自己暂扣的，须由他人放行。</translation>
    </message>
    <message>
        <source>Your own hold</source>
        <translation>自己的暂扣</translation>
    </message>
    <message>
        <source>Another person has to stand beside it. Scan their badge.</source>
        <translation>须有另一人在场。请扫描其工牌。</translation>
    </message>
    <message>
        <source>Second person needed</source>
        <translation>需要第二人</translation>
    </message>
    <message>
        <source>You had a part in it {time}. Another supervisor brings it back.</source>
        <translation>你曾于 {time} 参与其中，须由另一位主管撤回。</translation>
    </message>
    <message>
        <source>Certificate {number} says that it is destroyed. If it was found, say so.</source>
        <translation>证明 {number} 表明它已销毁。如果找到了，请说明。</translation>
    </message>
    <message>
        <source>Certified as destroyed</source>
        <translation>已证明销毁</translation>
    </message>
    <message>
        <source>Bin {code} takes {capacity} and holds {units}. Scan one with room for {asked}.</source>
        <translation>货位 {code} 可放 {capacity} 件，已有 {units} 件。请扫描还能放 {asked} 件的货位。</translation>
    </message>
    <message>
        <source>Bin full</source>
        <translation>货位已满</translation>
    </message>
    <message>
        <source>an unknown seller</source>
        <translation>未知卖家</translation>
    </message>
    <message>
        <source>Bin {code} takes one seller: goods of {seller} lie in it. These are of {wanted}. Scan another bin.</source>
        <translation>货位 {code} 只放一个卖家：里面是{seller}的货。这件属于{wanted}。请扫描其他货位。</translation>
    </message>
    <message>
        <source>Other seller&apos;s bin</source>
        <translation>其他卖家的货位</translation>
    </message>
    <message>
        <source>Bin {code} takes one SKU: {sku} lies in it. This is {wanted}. Scan another.</source>
        <translation>货位 {code} 只放一个 SKU：里面是 {sku}。这件是 {wanted}。请扫描其他货位。</translation>
    </message>
    <message>
        <source>Other SKU&apos;s bin</source>
        <translation>其他 SKU 的货位</translation>
    </message>
    <message>
        <source>Bin {code} is blocked: “{reason}”. Scan another bin.</source>
        <translation>货位 {code} 已停用：“{reason}”。请扫描其他货位。</translation>
    </message>
    <message>
        <source>Bin blocked</source>
        <translation>货位已停用</translation>
    </message>
    <message>
        <source>Bin {code} holds {units}, so it stays in its zone. Empty it first.</source>
        <translation>货位 {code} 还有 {units} 件，不能换区。请先清空。</translation>
    </message>
    <message>
        <source>Bin not empty</source>
        <translation>货位不空</translation>
    </message>
    <message>
        <source>Its code must be aisle, bay and level, like A-01-02.</source>
        <translation>编码须为通道、货架和层，例如 A-01-02。</translation>
    </message>
    <message>
        <source>Its zone is not known here.</source>
        <translation>没有这个区。</translation>
    </message>
    <message>
        <source>Its capacity is 0 (no limit) to 1 000 000 pieces.</source>
        <translation>容量为 0（不限）到 1 000 000 件。</translation>
    </message>
    <message>
        <source>The bin “{code}” cannot be set up. {what}</source>
        <translation>无法设置货位“{code}”。{what}</translation>
    </message>
    <message>
        <source>Bin not possible</source>
        <translation>货位无效</translation>
    </message>
    <message>
        <source>{lpn} is not put away yet. Put it away first.</source>
        <translation>{lpn} 尚未上架。请先上架。</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>不在库存中</translation>
    </message>
    <message>
        <source>{lpn} is in {place} already. Nothing was changed.</source>
        <translation>{lpn} 已在 {place}。没有改动。</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已在该处</translation>
    </message>
    <message>
        <source>{lpn} was moved out of {code} meanwhile. Count the bin again.</source>
        <translation>{lpn} 已被移出 {code}。请重新盘点。</translation>
    </message>
    <message>
        <source>Moved meanwhile</source>
        <translation>期间已移动</translation>
    </message>
    <message>
        <source>{lpn} has left the house. If you hold it, take its sending back first.</source>
        <translation>{lpn} 已出库。如果货在您手上，请先撤销出库。</translation>
    </message>
    <message>
        <source>Already out</source>
        <translation>已经出库</translation>
    </message>
    <message>
        <source>Container {code}: {state}. That is not possible now.</source>
        <translation>容器 {code}：{state}。现在不能这样做。</translation>
    </message>
    <message>
        <source>Container not ready</source>
        <translation>容器状态不符</translation>
    </message>
    <message>
        <source>Container {code} is for: {disposition}. {lpn} goes another way: {wanted}. Scan a container for that.</source>
        <translation>容器 {code} 用于：{disposition}。{lpn} 的处置不同：{wanted}。请扫描对应的容器。</translation>
    </message>
    <message>
        <source>Wrong container</source>
        <translation>容器不对</translation>
    </message>
    <message>
        <source>Container {code} takes goods of {seller} only. {lpn} is not theirs.</source>
        <translation>容器 {code} 只装{seller}的货，{lpn} 不是。</translation>
    </message>
    <message>
        <source>Other seller&apos;s container</source>
        <translation>其他卖家的容器</translation>
    </message>
    <message>
        <source>Nothing is in {code}. Scan units into it first.</source>
        <translation>{code} 是空的。请先扫描退件装入。</translation>
    </message>
    <message>
        <source>Container empty</source>
        <translation>容器为空</translation>
    </message>
    <message>
        <source>{code} holds {most} pieces, the most there can be. Close it.</source>
        <translation>{code} 已有 {most} 件，达到上限。请封箱。</translation>
    </message>
    <message>
        <source>Container full</source>
        <translation>容器已满</translation>
    </message>
    <message>
        <source>{lpn} is in no open container. If it was put away, scan the bin it goes to.</source>
        <translation>{lpn} 不在打开的容器中。如已上架，请扫描要放入的货位。</translation>
    </message>
    <message>
        <source>Not to take out</source>
        <translation>无法取出</translation>
    </message>
    <message>
        <source>{code} is for: {disposition}. That stays here: put it away.</source>
        <translation>{code} 用于：{disposition}。这些货留在仓库，请上架。</translation>
    </message>
    <message>
        <source>Stays in house</source>
        <translation>不能出库</translation>
    </message>
    <message>
        <source>The file {name}: {state}. Only what failed is tried again.</source>
        <translation>文件 {name}：{state}。只有失败的才能重试。</translation>
    </message>
    <message>
        <source>File moved on</source>
        <translation>文件状态已变</translation>
    </message>
    <message>
        <source>There is no entry {first}: give a number from 1 to {last}, the newest.</source>
        <translation>没有日志 {first}：请输入 1 到 {last}（最新）之间的编号。</translation>
    </message>
    <message>
        <source>No such entry</source>
        <translation>没有该日志</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({detail}). Choose another in Set up; nothing is lost.</source>
        <translation>无法写入文件夹 {folder}（{detail}）。请在“设置”中另选；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Folder not usable</source>
        <translation>文件夹不可用</translation>
    </message>
    <message>
        <source>The list “{name}” could not be written ({detail}). Make room and try again.</source>
        <translation>无法写入清单“{name}”（{detail}）。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>List not written</source>
        <translation>清单未写入</translation>
    </message>
    <message>
        <source>“{value}” is no bin, like A-01-02.</source>
        <translation>“{value}”不是货位，例如 A-01-02。</translation>
    </message>
    <message>
        <source>“{value}” is no zone, like restock or outlet.</source>
        <translation>“{value}”不是区，例如 restock 或 outlet。</translation>
    </message>
    <message>
        <source>“{value}” is no number of pieces.</source>
        <translation>“{value}”不是件数。</translation>
    </message>
    <message>
        <source>{value} is there twice.</source>
        <translation>{value} 出现了两次。</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>“{value}”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>Row {row}: {what} Correct it; no bin was changed.</source>
        <translation>第 {row} 行：{what}请更正；没有改动任何货位。</translation>
    </message>
    <message>
        <source>Row not usable</source>
        <translation>该行无法使用</translation>
    </message>
    <message>
        <source>A list has at most {most} bins. Split the file.</source>
        <translation>一个清单最多 {most} 个货位。请拆分文件。</translation>
    </message>
    <message>
        <source>List too long</source>
        <translation>清单过长</translation>
    </message>
    <message>
        <source>{name} is a {kind} file. Save it as JPEG, or take the photo here.</source>
        <translation>{name} 是 {kind} 文件。请另存为 JPEG，或在这里拍照。</translation>
    </message>
    <message>
        <source>{name} is empty: it was not copied to its end. Copy it again.</source>
        <translation>{name} 是空文件：没有复制完。请重新复制。</translation>
    </message>
    <message>
        <source>{name} is damaged or was not copied to its end. Copy it again or retake it.</source>
        <translation>{name} 已损坏或没有复制完。请重新复制，或重新拍摄。</translation>
    </message>
    <message>
        <source>{name} is a HEIC picture. Set the phone&apos;s camera to JPEG (“Most compatible”) and take it again.</source>
        <translation>{name} 是 HEIC 图片。请把手机相机设为 JPEG（“兼容性最佳”）后重新拍摄。</translation>
    </message>
    <message>
        <source>{tracking}: {state}. Undo that step first.</source>
        <translation>{tracking}：{state}。请先撤销那一步。</translation>
    </message>
    <message>
        <source>Units taken out of {tracking}: {count}. Undo them first, or finish the parcel.</source>
        <translation>已从 {tracking} 取出 {count} 件。请先撤销，或继续完成此包裹。</translation>
    </message>
    <message>
        <source>Already unpacked</source>
        <translation>已拆箱</translation>
    </message>
    <message>
        <source>{rma} is in {tracking} already. Go on with its articles.</source>
        <translation>{rma} 已在 {tracking} 中。请继续扫描其商品。</translation>
    </message>
    <message>
        <source>Already in this parcel</source>
        <translation>已在此包裹中</translation>
    </message>
    <message>
        <source>{tracking} waits for its owner until {day}.</source>
        <translation>{tracking} 等待认领至{day}。</translation>
    </message>
    <message>
        <source>Not overdue yet</source>
        <translation>尚未到期</translation>
    </message>
    <message>
        <source>Enter who takes the parcel along, or its new tracking number.</source>
        <translation>请填写由谁带走包裹，或新的运单号。</translation>
    </message>
    <message>
        <source>Way not named</source>
        <translation>未说明去向</translation>
    </message>
    <message>
        <source>Another pallet is under way. Finish it first.</source>
        <translation>另一托盘正在收货。请先完成它。</translation>
    </message>
    <message>
        <source>Pallet not finished</source>
        <translation>托盘未完成</translation>
    </message>
    <message>
        <source>This pallet is finished. Begin another one.</source>
        <translation>此托盘已完成。请开始新的托盘。</translation>
    </message>
    <message>
        <source>Pallet is finished</source>
        <translation>托盘已结束</translation>
    </message>
    <message>
        <source>{tracking} was scanned before. Receive a second box by itself.</source>
        <translation>{tracking} 已扫描过。第二箱请单独收货。</translation>
    </message>
    <message>
        <source>Already on this pallet</source>
        <translation>已在此托盘上</translation>
    </message>
    <message>
        <source>Parcels still kept apart: {count}. Settle them first.</source>
        <translation>仍搁置的包裹：{count} 个。请先处理。</translation>
    </message>
    <message>
        <source>Pallet not settled</source>
        <translation>托盘未处理完</translation>
    </message>
    <message>
        <source>No scale answers at {port}. Look at its cable, or type the weight. Set up names its port.</source>
        <translation>{port} 上的秤没有应答。请检查电缆，或手工输入重量。端口在“设置”中指定。</translation>
    </message>
    <message>
        <source>Scale not found</source>
        <translation>找不到秤</translation>
    </message>
    <message>
        <source>The scale at {port} says nothing that is a weight. Switch it on, or type the weight.</source>
        <translation>{port} 上的秤没有给出重量。请打开秤，或手工输入重量。</translation>
    </message>
    <message>
        <source>Scale is silent</source>
        <translation>秤没有输出</translation>
    </message>
    <message>
        <source>The weight does not come to rest. Let go of the parcel.</source>
        <translation>重量不稳定。请松开包裹。</translation>
    </message>
    <message>
        <source>Scale not steady</source>
        <translation>秤不稳定</translation>
    </message>
    <message>
        <source>The parcel is too heavy for this scale. Type the weight.</source>
        <translation>包裹超出此秤量程。请手工输入重量。</translation>
    </message>
    <message>
        <source>Scale overloaded</source>
        <translation>秤超载</translation>
    </message>
    <message>
        <source>Nothing lies on the scale. Put the parcel on it, then try again.</source>
        <translation>秤上没有东西。请放上包裹后重试。</translation>
    </message>
    <message>
        <source>Scale is empty</source>
        <translation>秤上无物</translation>
    </message>
    <message>
        <source>{file} cannot be used: {detail}. Put the file right.</source>
        <translation>无法使用 {file}：{detail}。请改正该文件。</translation>
    </message>
    <message>
        <source>Deadline not readable</source>
        <translation>期限无法读取</translation>
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
    <message>
        <source>The label template {file} is wrong in line {line}. Nothing was printed. Correct the file, or take it out of its folder to print with ours.</source>
        <translation>标签模板 {file} 第 {line} 行有误，未打印。请改正该文件，或将其移出文件夹，改用自带模板打印。</translation>
    </message>
    <message>
        <source>Template not readable</source>
        <translation>模板无法读取</translation>
    </message>
    <message>
        <source>Limits are written like “EUR 150, GBP 130.50”, each currency once.</source>
        <translation>限额写作“EUR 150, GBP 130.50”，每种货币一次。</translation>
    </message>
    <message>
        <source>A day is written like 2026-11-25.</source>
        <translation>日期写作 2026-11-25。</translation>
    </message>
    <message>
        <source>A rule begins today or later.</source>
        <translation>规则从今天或以后开始。</translation>
    </message>
    <message>
        <source>A rule counts until today or later.</source>
        <translation>规则须至今天或以后有效。</translation>
    </message>
    <message>
        <source>The law wants it seen. Add one of these photos in Dispose with F8: {slots}.</source>
        <translation>法律要求有照片为证。请在“处置”中按 F8 补拍其中一种：{slots}。</translation>
    </message>
    <message>
        <source>Photo needed</source>
        <translation>需要照片</translation>
    </message>
    <message>
        <source>“{detail}” came with the program: there is nothing of your own to retire.</source>
        <translation>“{detail}”随程序提供，没有可停用的自定版本。</translation>
    </message>
    <message>
        <source>The sheet could not be written to {path}: {detail}. Make room on the disk, or look whether the folder may be written to; then press F2 again.</source>
        <translation>校准页无法写入 {path}：{detail}。请腾出磁盘空间，或检查该文件夹是否允许写入，然后再按 F2。</translation>
    </message>
    <message>
        <source>Sheet not written</source>
        <translation>校准页未写入</translation>
    </message>
    <message>
        <source>Not calculated, {field}: {told}</source>
        <translation>无法计算，{field}：{told}</translation>
    </message>
    <message>
        <source>No refund yet</source>
        <translation>尚无退款</translation>
    </message>
    <message>
        <source>In {file}, line {line}: {what}, at {where}. Correct it there.</source>
        <translation>{file} 第 {line} 行：{what}，位置 {where}。请在那里改正。</translation>
    </message>
    <message>
        <source>Policy not readable</source>
        <translation>政策文件无法读取</translation>
    </message>
    <message>
        <source>“{policy}” gives buyers less than the law: {clauses}. Give at least as much, or let these clauses count after the right of withdrawal.</source>
        <translation>“{policy}”给买家的少于法律规定：{clauses}。请至少给到法定标准，或让这些条款在撤回权结束后才生效。</translation>
    </message>
    <message>
        <source>Less than the law</source>
        <translation>低于法定标准</translation>
    </message>
    <message>
        <source>The law gives the buyer this return: {articles}. Accept it, or offer more.</source>
        <translation>法律赋予买家此次退货的权利：{articles}。请接受，或提出更好的方案。</translation>
    </message>
    <message>
        <source>Decline not allowed</source>
        <translation>不得拒绝</translation>
    </message>
    <message>
        <source>The days in {file} cannot be read, at {where}. Correct them and start again.</source>
        <translation>{file} 中的日历无法读取，位置 {where}。请改正后重新启动。</translation>
    </message>
    <message>
        <source>Days not usable</source>
        <translation>日历不可用</translation>
    </message>
    <message>
        <source>Scan the label on {code} first: it goes nowhere unread.</source>
        <translation>请先扫描 {code} 上的标签：未扫描不能移动。</translation>
    </message>
    <message>
        <source>Scan the plate {code} on the unit first.</source>
        <translation>请先扫描商品上的 LPN {code}。</translation>
    </message>
    <message>
        <source>Label not scanned yet</source>
        <translation>标签尚未扫描</translation>
    </message>
    <message>
        <source>The new label of {code} has not come out yet: that was the old one. Look under Labels.</source>
        <translation>{code} 的新标签还没有打印出来：扫到的是旧标签。请查看“标签”。</translation>
    </message>
    <message>
        <source>Old label</source>
        <translation>旧标签</translation>
    </message>
    <message>
        <source>It is outside the seller&apos;s order. Ask them and note their answer, or propose what they ordered.</source>
        <translation>这不在卖家的指示之内。请询问卖家并记录答复，或提议卖家指示的处理方式。</translation>
    </message>
    <message>
        <source>It is outside the seller&apos;s order, and they were asked. Their answer is noted first; they have until {due}.</source>
        <translation>这不在卖家的指示之内，已向卖家询问。须先记录其答复；对方可在 {due} 之前答复。</translation>
    </message>
    <message>
        <source>Seller&apos;s answer missing</source>
        <translation>缺少卖家答复</translation>
    </message>
    <message>
        <source>The seller has until {due}.</source>
        <translation>卖家可在 {due} 之前答复。</translation>
    </message>
    <message>
        <source>Seller still has time</source>
        <translation>卖家仍有时间</translation>
    </message>
    <message>
        <source>Question {number} was answered before, or its time ran out. Nothing is left to do.</source>
        <translation>问题 {number} 已答复或已过时限，无需再处理。</translation>
    </message>
    <message>
        <source>Question closed</source>
        <translation>问题已结束</translation>
    </message>
    <message>
        <source>It is: {state}. Look at the list again.</source>
        <translation>当前状态：{state}。请重新查看列表。</translation>
    </message>
    <message>
        <source>Letter not as expected</source>
        <translation>信件状态不符</translation>
    </message>
    <message>
        <source>Order not possible</source>
        <translation>指示不可行</translation>
    </message>
    <message>
        <source>The order belongs to another seller.</source>
        <translation>该指示属于另一卖家。</translation>
    </message>
    <message>
        <source>Say whose goods it is about.</source>
        <translation>请说明是哪个卖家的货品。</translation>
    </message>
    <message>
        <source>Say what to do with the goods.</source>
        <translation>请说明如何处理商品。</translation>
    </message>
    <message>
        <source>Only who is asked can be silent.</source>
        <translation>只有被询问者才可能不答复。</translation>
    </message>
    <message>
        <source>The seller has 1 to 1,440 hours to answer.</source>
        <translation>卖家的答复时限为 1 至 1,440 小时。</translation>
    </message>
    <message>
        <source>Nobody knows a grade before the box is open.</source>
        <translation>开箱之前无人知道等级。</translation>
    </message>
    <message>
        <source>An order begins today or later.</source>
        <translation>指示从今天或以后开始。</translation>
    </message>
    <message>
        <source>An order counts until today or later.</source>
        <translation>指示至少有效到今天。</translation>
    </message>
    <message>
        <source>The order ends before it begins.</source>
        <translation>指示在开始之前就结束了。</translation>
    </message>
    <message>
        <source>The order has ended already.</source>
        <translation>该指示已经终止。</translation>
    </message>
    <message>
        <source>A file has at most {most} answers. Split the file.</source>
        <translation>一个文件最多 {most} 条答复。请拆分文件。</translation>
    </message>
    <message>
        <source>File too long</source>
        <translation>文件过长</translation>
    </message>
</context>
<context>
    <name>own_way</name>
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
        <translation>其他原因</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>请写明</translation>
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
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>卖家</translation>
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
        <source>delivered {day}</source>
        <translation>{day} 签收</translation>
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
    <message>
        <source>{weight} lighter than the goods: look for missing pieces</source>
        <translation>比商品轻 {weight}：请查看是否缺件</translation>
    </message>
    <message>
        <source>{weight} heavier than the goods: look for extra pieces</source>
        <translation>比商品重 {weight}：请查看是否有多余件</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>拒收原因</translation>
    </message>
    <message>
        <source>Forwarded by</source>
        <translation>转发方式</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Also in this parcel</source>
        <translation>也在此包裹中</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>退款期限</translation>
    </message>
    <message>
        <source>{day}, {ago} ago · {article}</source>
        <translation>{day}，已过 {ago} · {article}</translation>
    </message>
    <message>
        <source>{day}, in {ago} · {article}</source>
        <translation>{day}，还有 {ago} · {article}</translation>
    </message>
    <message>
        <source>What did it come instead of?</source>
        <translation>它代替了哪一件？</translation>
    </message>
    <message>
        <source>One piece of it is noted as missing.</source>
        <translation>其中一件将记为缺少。</translation>
    </message>
    <message>
        <source>{title} – still expected: {count}</source>
        <translation>{title}：还应到 {count} 件</translation>
    </message>
    <message>
        <source>How many of what?</source>
        <translation>哪种商品多少件？</translation>
    </message>
    <message>
        <source>Why is the parcel refused?</source>
        <translation>为什么拒收？</translation>
    </message>
    <message>
        <source>One for another warehouse stays here until it is forwarded.</source>
        <translation>属于其他仓库的包裹留在这里等待转发。</translation>
    </message>
    <message>
        <source>Refuse the parcel</source>
        <translation>拒收包裹</translation>
    </message>
    <message>
        <source>{days} d over</source>
        <translation>已超 {days} 天</translation>
    </message>
    <message>
        <source>{days} d left</source>
        <translation>还剩 {days} 天</translation>
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
    <name>refunding</name>
    <message>
        <source>Goods</source>
        <translation>货品</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Share of the order&apos;s discount</source>
        <translation>订单折扣分摊</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Import duty</source>
        <translation>进口关税</translation>
    </message>
    <message>
        <source>Loss in value</source>
        <translation>贬值扣减</translation>
    </message>
    <message>
        <source>Restocking fee</source>
        <translation>重新上架费</translation>
    </message>
    <message>
        <source>Kept by the buyer</source>
        <translation>买家留用</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Express surplus</source>
        <translation>加急差价</translation>
    </message>
    <message>
        <source>Tax on delivery</source>
        <translation>运费税</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>退货面单</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>补偿</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>{count} × {unit}</source>
        <translation>{count} × {unit}</translation>
    </message>
    <message>
        <source>{count} × {unit}: {count} came, {asked} were announced</source>
        <translation>{count} × {unit}：到货 {count} 件，申报 {asked} 件</translation>
    </message>
    <message>
        <source>{count} × {unit}: {came} came, but only {count} of the {bought} bought were still open</source>
        <translation>{count} × {unit}：到货 {came} 件，但所购 {bought} 件中只有 {count} 件尚未结算</translation>
    </message>
    <message>
        <source>{name}: {whole} for all {pieces}, the part of {count}</source>
        <translation>{name}：全部 {pieces} 件共 {whole}，其中 {count} 件的份额</translation>
    </message>
    <message>
        <source>{whole} for all {pieces}, the part of {count}</source>
        <translation>全部 {pieces} 件共 {whole}，其中 {count} 件的份额</translation>
    </message>
    <message>
        <source>the prices above contain {part}; nothing is added</source>
        <translation>以上价格已含 {part}，不再另加</translation>
    </message>
    <message>
        <source>{whole} was paid; it is not refunded</source>
        <translation>已付 {whole}，不予退还</translation>
    </message>
    <message>
        <source>{share} of {base}, rounded for each piece; grade {grade}: {finding}</source>
        <translation>{base} 的 {share}，逐件取整；等级 {grade}：{finding}</translation>
    </message>
    <message>
        <source>{share} of {base}, rounded for each piece</source>
        <translation>{base} 的 {share}，逐件取整</translation>
    </message>
    <message>
        <source>{count} × {each}, at most what is left of a piece</source>
        <translation>{count} × {each}，每件不超过其余额</translation>
    </message>
    <message>
        <source>{share} of {base}, rounded for each piece; {count} kept</source>
        <translation>{base} 的 {share}，逐件取整；留用 {count} 件</translation>
    </message>
    <message>
        <source>{count} × {each}, at most what a piece cost</source>
        <translation>{count} × {each}，每件不超过其价款</translation>
    </message>
    <message>
        <source>everything came back, {paid} was paid</source>
        <translation>全部退回，已付 {paid}</translation>
    </message>
    <message>
        <source>{paid} was paid; it is not refunded</source>
        <translation>已付 {paid}，不予退还</translation>
    </message>
    <message>
        <source>{paid} was paid; it is refunded once everything came back</source>
        <translation>已付 {paid}，全部退回后才予退还</translation>
    </message>
    <message>
        <source>{paid} was paid, ordinary delivery costs {standard}</source>
        <translation>已付 {paid}，普通配送为 {standard}</translation>
    </message>
    <message>
        <source>{part} on {base}</source>
        <translation>{base} 的税 {part}</translation>
    </message>
    <message>
        <source>{base} contains {part}; nothing is added</source>
        <translation>{base} 已含 {part}，不再另加</translation>
    </message>
    <message>
        <source>{fee} for the label, at most what is refunded</source>
        <translation>面单费 {fee}，不超过退款额</translation>
    </message>
    <message>
        <source>{fee} was agreed; the seller bears it, the goods were at fault</source>
        <translation>已约定 {fee}；因商品存在问题，由卖家承担</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>the settled pieces cost {paid}, {before} was refunded before</source>
        <translation>已结算件价款 {paid}，此前已退 {before}</translation>
    </message>
    <message>
        <source>{before} of the delivery was refunded before</source>
        <translation>此前已退运费 {before}</translation>
    </message>
    <message>
        <source>{paid} was paid for what is settled, {before} was refunded before</source>
        <translation>已结算部分实付 {paid}，此前已退 {before}</translation>
    </message>
    <message>
        <source>the payments can return no more than {room}</source>
        <translation>各笔付款最多还能退 {room}</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>实付款项</translation>
    </message>
    <message>
        <source>Return policy</source>
        <translation>退货政策</translation>
    </message>
    <message>
        <source>Agreed with the buyer</source>
        <translation>与买家的约定</translation>
    </message>
    <message>
        <source>Never more than was paid</source>
        <translation>不超过实付款</translation>
    </message>
    <message>
        <source>The id is empty; give it one.</source>
        <translation>编号为空，请填写。</translation>
    </message>
    <message>
        <source>The id “{detail}” is used twice; rename one.</source>
        <translation>编号“{detail}”重复，请更改其中一个。</translation>
    </message>
    <message>
        <source>The purchase has no line “{detail}”; use the id of one.</source>
        <translation>该订单没有明细“{detail}”，请使用已有明细的编号。</translation>
    </message>
    <message>
        <source>The purchase has no payment “{detail}”; use the id of one.</source>
        <translation>该订单没有付款“{detail}”，请使用已有付款的编号。</translation>
    </message>
    <message>
        <source>“{detail}” is no currency; use three capital letters such as EUR.</source>
        <translation>“{detail}”不是币种，请用三个大写字母，例如 EUR。</translation>
    </message>
    <message>
        <source>“{detail}” is not the currency of the purchase; amounts are not converted.</source>
        <translation>“{detail}”不是该订单的币种；金额不做换算。</translation>
    </message>
    <message>
        <source>The number of pieces cannot be {detail}; use a whole number that fits.</source>
        <translation>件数不能是 {detail}，请填写合适的整数。</translation>
    </message>
    <message>
        <source>The amount is below zero or too large.</source>
        <translation>金额小于零或过大。</translation>
    </message>
    <message>
        <source>A rate of {detail} % is below zero or more than there is.</source>
        <translation>{detail} % 的比率小于零或过高。</translation>
    </message>
    <message>
        <source>The discount is more than what is left of the price.</source>
        <translation>折扣超过价款余额。</translation>
    </message>
    <message>
        <source>The tax is more than the price that contains it.</source>
        <translation>税额超过含税价。</translation>
    </message>
    <message>
        <source>A percentage and a fixed amount exclude each other; keep one.</source>
        <translation>百分比与固定金额不能并用，请只保留一个。</translation>
    </message>
    <message>
        <source>A percentage or a fixed amount for each piece is missing.</source>
        <translation>缺少百分比或每件固定金额。</translation>
    </message>
    <message>
        <source>Something is taken off for damage; say what was found.</source>
        <translation>因损坏有扣减，请说明检验所见。</translation>
    </message>
    <message>
        <source>Goodwill needs a reason; say why.</source>
        <translation>补偿需要理由，请说明。</translation>
    </message>
    <message>
        <source>{detail} pieces are settled, more than were bought; correct the number.</source>
        <translation>已结算 {detail} 件，超过所购件数，请更正。</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>应退</translation>
    </message>
    <message>
        <source>{source}, {clause}</source>
        <translation>{source}，{clause}</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}：{name}</translation>
    </message>
    <message>
        <source>{formula} ({clause})</source>
        <translation>{formula}（{clause}）</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
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
        <source>it does not fit on the label</source>
        <translation>标签上放不下</translation>
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
        <source>{field} is no FNSKU</source>
        <translation>{field} 不是 FNSKU</translation>
    </message>
    <message>
        <source>{field} is no SSCC</source>
        <translation>{field} 不是 SSCC</translation>
    </message>
    <message>
        <source>the barcode cannot hold it</source>
        <translation>条码无法容纳</translation>
    </message>
    <message>
        <source>the barcode cannot be read back</source>
        <translation>条码无法回读</translation>
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
        <source>it is too long for a label</source>
        <translation>对标签来说太长</translation>
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
    <name>reviewing</name>
    <message>
        <source>delivery of the last parcel</source>
        <translation>最后一个包裹签收</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>the purchase</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>sealed for hygiene</source>
        <translation>卫生密封商品</translation>
    </message>
    <message>
        <source>sealed recordings or software</source>
        <translation>密封的音像制品或软件</translation>
    </message>
    <message>
        <source>made to order</source>
        <translation>定制商品</translation>
    </message>
    <message>
        <source>perishable</source>
        <translation>易腐商品</translation>
    </message>
    <message>
        <source>mixed with other goods</source>
        <translation>已与其他物品混合</translation>
    </message>
    <message>
        <source>newspapers and magazines</source>
        <translation>报纸和杂志</translation>
    </message>
    <message>
        <source>sold for good</source>
        <translation>售出不退</translation>
    </message>
    <message>
        <source>dangerous to ship</source>
        <translation>运输危险品</translation>
    </message>
    <message>
        <source>gift cards</source>
        <translation>礼品卡</translation>
    </message>
    <message>
        <source>Seal not known</source>
        <translation>封条情况不明</translation>
    </message>
    <message>
        <source>Seal whole</source>
        <translation>封条完好</translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation>封条已破</translation>
    </message>
    <message>
        <source>Told of the right with the order</source>
        <translation>下单时已告知撤回权</translation>
    </message>
    <message>
        <source>Told of the right later</source>
        <translation>后来才告知撤回权</translation>
    </message>
    <message>
        <source>Not told of the right</source>
        <translation>未告知撤回权</translation>
    </message>
    <message>
        <source>Nobody knows whether told</source>
        <translation>不清楚是否告知</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>a photo of the damage</source>
        <translation>损坏处照片</translation>
    </message>
    <message>
        <source>a photo of the packaging</source>
        <translation>包装照片</translation>
    </message>
    <message>
        <source>a photo of the label</source>
        <translation>标签照片</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>proof of purchase</source>
        <translation>购买凭证</translation>
    </message>
    <message>
        <source>The seller pays the return</source>
        <translation>卖家承担退货运费</translation>
    </message>
    <message>
        <source>The buyer pays the return</source>
        <translation>买家承担退货运费</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>原路退回</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>店铺余额</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>On proof of dispatch</source>
        <translation>凭寄出证明退款</translation>
    </message>
    <message>
        <source>When it has arrived</source>
        <translation>到货后退款</translation>
    </message>
    <message>
        <source>After the inspection</source>
        <translation>检验后退款</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>退货政策</translation>
    </message>
    <message>
        <source>Return window</source>
        <translation>退货期限</translation>
    </message>
    <message>
        <source>Condition of the goods</source>
        <translation>商品成色</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Excluded goods</source>
        <translation>不可退商品</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>Who pays the return</source>
        <translation>退货运费承担</translation>
    </message>
    <message>
        <source>Restocking fee</source>
        <translation>重新上架费</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refund without return</source>
        <translation>免退货退款</translation>
    </message>
    <message>
        <source>Accepted without a person</source>
        <translation>自动接受</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不满足</translation>
    </message>
    <message>
        <source>A person has to look</source>
        <translation>需人工查看</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>转人工决定</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Days to withdraw</source>
        <translation>撤回期天数</translation>
    </message>
    <message>
        <source>Counted from the last good</source>
        <translation>从最后一件商品算起</translation>
    </message>
    <message>
        <source>End on a day of rest</source>
        <translation>期限在休息日届满</translation>
    </message>
    <message>
        <source>Longer when nobody told the buyer</source>
        <translation>未告知则延长</translation>
    </message>
    <message>
        <source>A plain notice is enough</source>
        <translation>简单通知即可</translation>
    </message>
    <message>
        <source>The buyer says {given}; {wanted} is good enough.</source>
        <translation>买家称{given}；{wanted}即可。</translation>
    </message>
    <message>
        <source>The buyer says {given}; it has to be {wanted} or better.</source>
        <translation>买家称{given}；须为{wanted}或更好。</translation>
    </message>
    <message>
        <source>{right} It moved to the next working day ({article}).</source>
        <translation>{right}已顺延至下一个工作日（{article}）。</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>等级 {grade}</translation>
    </message>
    <message>
        <source>Refund as it was paid</source>
        <translation>原路退款</translation>
    </message>
    <message>
        <source>Moment of the refund</source>
        <translation>退款时间</translation>
    </message>
    <message>
        <source>Cost of the return</source>
        <translation>退货费用</translation>
    </message>
    <message>
        <source>Opening and trying is free</source>
        <translation>拆封试用不扣款</translation>
    </message>
    <message>
        <source>Goods without this right</source>
        <translation>不适用撤回权的商品</translation>
    </message>
    <message>
        <source>Goods not as agreed</source>
        <translation>商品与约定不符</translation>
    </message>
    <message>
        <source>Cost of what was not as agreed</source>
        <translation>不符商品的费用</translation>
    </message>
    <message>
        <source>Right of withdrawal</source>
        <translation>撤回权</translation>
    </message>
    <message>
        <source>Liability for faults</source>
        <translation>瑕疵责任</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>is not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>does not exist for these goods</source>
        <translation>不适用于此类商品</translation>
    </message>
    <message>
        <source>this is not TOML</source>
        <translation>不是有效的 TOML</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>the value is of another kind</source>
        <translation>值的类型不对</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>没有这个键</translation>
    </message>
    <message>
        <source>no such value</source>
        <translation>没有这个值</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>The policy is for this return.</source>
        <translation>该政策适用于此次退货。</translation>
    </message>
    <message>
        <source>No policy is in force for this return.</source>
        <translation>没有适用于此次退货的有效政策。</translation>
    </message>
    <message>
        <source>The policy “{policy}” is not for this seller, goods, country or channel.</source>
        <translation>政策“{policy}”不适用于此卖家、商品、国家或渠道。</translation>
    </message>
    <message>
        <source>In time: {days} days from {counted_from}, until {last_day} ({zone}).</source>
        <translation>及时：自{counted_from}起 {days} 天，至 {last_day}（{zone}）。</translation>
    </message>
    <message>
        <source>Sent {sent}, too late: {days} days from {counted_from}, until {last_day} ({zone}).</source>
        <translation>{sent} 发出，已逾期：自{counted_from}起 {days} 天，至 {last_day}（{zone}）。</translation>
    </message>
    <message>
        <source>It came in after {last_day} ({zone}); when it was sent is not known.</source>
        <translation>在 {last_day}（{zone}）之后收到；发出时间不明。</translation>
    </message>
    <message>
        <source>A parcel has not come yet: the {days} days have not begun.</source>
        <translation>还有包裹未送达：{days} 天尚未开始计算。</translation>
    </message>
    <message>
        <source>The days count from {counted_from}, and its date is not known.</source>
        <translation>天数从{counted_from}算起，但日期不明。</translation>
    </message>
    <message>
        <source>The buyer&apos;s country ({country}) has no time zone here: count by hand.</source>
        <translation>买家所在国家（{country}）没有时区数据：请人工计算。</translation>
    </message>
    <message>
        <source>Not of these goods: {goods}.</source>
        <translation>不属于此类商品：{goods}。</translation>
    </message>
    <message>
        <source>Not taken back: {goods}.</source>
        <translation>不予退货：{goods}。</translation>
    </message>
    <message>
        <source>The seal is broken, so it is not taken back: {goods}.</source>
        <translation>封条已破，不予退货：{goods}。</translation>
    </message>
    <message>
        <source>The seal is whole: {goods}.</source>
        <translation>封条完好：{goods}。</translation>
    </message>
    <message>
        <source>Whether the seal is whole is not known: {goods}.</source>
        <translation>封条是否完好不明：{goods}。</translation>
    </message>
    <message>
        <source>It has to be {wanted} or better: the inspection will show.</source>
        <translation>须为{wanted}或更好：以检验为准。</translation>
    </message>
    <message>
        <source>All that was asked for is there.</source>
        <translation>所需材料齐全。</translation>
    </message>
    <message>
        <source>Still to be sent: {missing}.</source>
        <translation>仍需提供：{missing}。</translation>
    </message>
    <message>
        <source>Not asked for with: {reason}.</source>
        <translation>此原因无需提供：{reason}。</translation>
    </message>
    <message>
        <source>{value}, within the limit of {limit}.</source>
        <translation>{value}，未超过上限 {limit}。</translation>
    </message>
    <message>
        <source>{value}, above the limit of {limit}.</source>
        <translation>{value}，超过上限 {limit}。</translation>
    </message>
    <message>
        <source>There is no limit in {currency}.</source>
        <translation>没有设定 {currency} 的上限。</translation>
    </message>
    <message>
        <source>What was paid is not known.</source>
        <translation>付款金额不明。</translation>
    </message>
    <message>
        <source>Accepted for this reason: {reason}.</source>
        <translation>此原因可自动接受：{reason}。</translation>
    </message>
    <message>
        <source>A person looks at this reason: {reason}.</source>
        <translation>此原因需人工查看：{reason}。</translation>
    </message>
    <message>
        <source>The policy accepts nothing without a person.</source>
        <translation>该政策一律由人工接受。</translation>
    </message>
    <message>
        <source>Does not count while the right of withdrawal holds ({article}).</source>
        <translation>撤回权有效期间不计（{article}）。</translation>
    </message>
    <message>
        <source>Does not count with: {reason}.</source>
        <translation>此原因下不计：{reason}。</translation>
    </message>
    <message>
        <source>{right}: {state} ({article}).</source>
        <translation>{right}：{state}（{article}）。</translation>
    </message>
    <message>
        <source>{right}: {state}, last day {last_day} ({article}).</source>
        <translation>{right}：{state}，最后一天 {last_day}（{article}）。</translation>
    </message>
</context>
<context>
    <name>scan_choice</name>
    <message>
        <source>Unit</source>
        <translation>货件</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Return with this article</source>
        <translation>含此商品的退货</translation>
    </message>
    <message>
        <source>What is {code}?</source>
        <translation>{code} 是什么？</translation>
    </message>
    <message>
        <source>The number fits several things. Choose one.</source>
        <translation>这个号码对应多个对象。请选择一个。</translation>
    </message>
</context>
<context>
    <name>scanners</name>
    <message>
        <source>is said (AIM)</source>
        <translation>会说明（AIM）</translation>
    </message>
    <message>
        <source>is not said</source>
        <translation>不说明</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Around the code</source>
        <translation>码的前后</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>码之后发送</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>GS1 separator</source>
        <translation>GS1 分隔符</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>码制</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>能读</translation>
    </message>
    <message>
        <source>Scanner calibration sheet</source>
        <translation>扫描枪校准页</translation>
    </message>
    <message>
        <source>At the bench, open Set up, Scanners and press F1. Then scan the codes from 1 to 6.</source>
        <translation>在工作台打开“设置”中的“扫描枪”，按 F1，然后依次扫描 1 到 6 号码。</translation>
    </message>
    <message>
        <source>Print at 100 % on plain paper. It takes a minute for each scanner.</source>
        <translation>请用普通纸按 100 % 打印。每把扫描枪只需一分钟。</translation>
    </message>
    <message>
        <source>begins with {text}</source>
        <translation>以 {text} 开头</translation>
    </message>
    <message>
        <source>ends with {text}</source>
        <translation>以 {text} 结尾</translation>
    </message>
    <message>
        <source>no prefix, no suffix</source>
        <translation>无前缀，无后缀</translation>
    </message>
    <message>
        <source>{ms} ms a character</source>
        <translation>每个字符 {ms} 毫秒</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message>
        <source>Misread</source>
        <translation>读错了</translation>
    </message>
    <message>
        <source>The last sign does not fit the others. Scan or type it again.</source>
        <translation>最后一位与其余各位对不上。请重新扫描或输入。</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>校验位不对</translation>
    </message>
    <message>
        <source>One digit was misread or mistyped. Scan it again, or compare each digit.</source>
        <translation>有一位读错或输错了。请重新扫描，或逐位核对。</translation>
    </message>
    <message>
        <source>Half a code</source>
        <translation>只有半个条码</translation>
    </message>
    <message>
        <source>The end is missing. Scan the whole barcode again.</source>
        <translation>末尾缺失。请重新扫描整个条码。</translation>
    </message>
    <message>
        <source>Two scans in one</source>
        <translation>两次扫描连在了一起</translation>
    </message>
    <message>
        <source>Nothing was done. Scan them again, one after the other.</source>
        <translation>未做任何操作。请逐个重新扫描。</translation>
    </message>
    <message>
        <source>An empty scan</source>
        <translation>空扫描</translation>
    </message>
    <message>
        <source>Nothing but blanks came. Scan it again.</source>
        <translation>只收到空白。请重新扫描。</translation>
    </message>
    <message>
        <source>Far too long for a label</source>
        <translation>对标签来说太长了</translation>
    </message>
    <message>
        <source>A large QR code, or a page of text. Scan the barcode beside it.</source>
        <translation>是大二维码或整页文字。请扫描旁边的条码。</translation>
    </message>
    <message>
        <source>Signs that no label has</source>
        <translation>含有标签上不会有的字符</translation>
    </message>
    <message>
        <source>The code holds control characters. Scan it again; if they come back, scan another barcode on the label.</source>
        <translation>条码中有控制字符。请重新扫描；如果仍然出现，请扫描标签上的另一个条码。</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>It is not opened here. Scan the barcode with the number.</source>
        <translation>这里不会打开网址。请扫描带号码的条码。</translation>
    </message>
    <message>
        <source>A business card or a calendar entry</source>
        <translation>名片或日程</translation>
    </message>
    <message>
        <source>It says nothing of goods. Scan the barcode of the label.</source>
        <translation>与货物无关。请扫描标签上的条码。</translation>
    </message>
    <message>
        <source>The password of a Wi-Fi network</source>
        <translation>Wi-Fi 密码</translation>
    </message>
    <message>
        <source>It was not used. Scan the barcode of the label.</source>
        <translation>没有使用它。请扫描标签上的条码。</translation>
    </message>
    <message>
        <source>Orders to a label printer</source>
        <translation>标签打印机指令</translation>
    </message>
    <message>
        <source>They were not sent to one. Show the label to a supervisor.</source>
        <translation>没有发送给打印机。请把标签交给主管查看。</translation>
    </message>
    <message>
        <source>Orders to a database</source>
        <translation>数据库指令</translation>
    </message>
    <message>
        <source>They were not carried out. Show the label to a supervisor.</source>
        <translation>没有执行。请把标签交给主管查看。</translation>
    </message>
    <message>
        <source>Program text</source>
        <translation>程序代码</translation>
    </message>
    <message>
        <source>It was not run. Show the label to a supervisor.</source>
        <translation>没有运行。请把标签交给主管查看。</translation>
    </message>
    <message>
        <source>A barcode that sets a scanner up</source>
        <translation>扫描枪设置条码</translation>
    </message>
    <message>
        <source>It was meant for the scanner itself. Try one label before going on.</source>
        <translation>它是给扫描枪本身用的。继续之前请先试扫一个标签。</translation>
    </message>
    <message>
        <source>Where the parcel goes, not which one it is</source>
        <translation>这是路由码，不是运单号</translation>
    </message>
    <message>
        <source>Scan the other barcode on the shipping label.</source>
        <translation>请扫描面单上的另一个条码。</translation>
    </message>
    <message>
        <source>printed here</source>
        <translation>本站打印</translation>
    </message>
    <message>
        <source>check digit is right</source>
        <translation>校验位正确</translation>
    </message>
    <message>
        <source>has its shape</source>
        <translation>格式相符</translation>
    </message>
    <message>
        <source>GS1 data</source>
        <translation>GS1 数据</translation>
    </message>
    <message>
        <source>may be anything</source>
        <translation>什么都可能是</translation>
    </message>
    <message>
        <source>ours, but misread</source>
        <translation>本站条码，但读错了</translation>
    </message>
    <message>
        <source>check digit is wrong</source>
        <translation>校验位错误</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>unreadable signs</source>
        <translation>无法识别的字符</translation>
    </message>
    <message>
        <source>two scans in one</source>
        <translation>两次扫描连在一起</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>business card</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>Wi-Fi password</source>
        <translation>Wi-Fi 密码</translation>
    </message>
    <message>
        <source>printer orders</source>
        <translation>打印机指令</translation>
    </message>
    <message>
        <source>database orders</source>
        <translation>数据库指令</translation>
    </message>
    <message>
        <source>program text</source>
        <translation>程序代码</translation>
    </message>
    <message>
        <source>scanner setup</source>
        <translation>扫描枪设置</translation>
    </message>
    <message>
        <source>routing code</source>
        <translation>路由码</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>改用其他方式</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>货件标签号</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>工牌</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>货位</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>RMA number</source>
        <translation>RMA 号</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Article number (GTIN)</source>
        <translation>商品条码 (GTIN)</translation>
    </message>
    <message>
        <source>FNSKU</source>
        <translation>FNSKU</translation>
    </message>
    <message>
        <source>ASIN</source>
        <translation>ASIN</translation>
    </message>
    <message>
        <source>Book number (ISBN)</source>
        <translation>书号 (ISBN)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>普通文本</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>不是条码</translation>
    </message>
    <message>
        <source>Half a scan</source>
        <translation>扫描不完整</translation>
    </message>
    <message>
        <source>It broke off before its end. Scan it again.</source>
        <translation>内容在结束前中断。请再扫一次。</translation>
    </message>
    <message>
        <source>An input method took part of it</source>
        <translation>输入法截走了一部分</translation>
    </message>
    <message>
        <source>Switch it to English, then scan again.</source>
        <translation>请切换到英文，再扫描一次。</translation>
    </message>
    <message>
        <source>They ran into each other. Scan one, then the other.</source>
        <translation>两个条码连成了一个。请逐个扫描。</translation>
    </message>
    <message>
        <source>That is no code of goods or parcels</source>
        <translation>这不是商品或包裹的条码</translation>
    </message>
    <message>
        <source>Nothing was done. Scan the label again.</source>
        <translation>未做任何操作。请重新扫描标签。</translation>
    </message>
    <message>
        <source>Caps Lock was on</source>
        <translation>大写锁定已开启</translation>
    </message>
    <message>
        <source>another keyboard layout</source>
        <translation>键盘布局不同</translation>
    </message>
    <message>
        <source>an input method was on</source>
        <translation>输入法处于开启状态</translation>
    </message>
    <message>
        <source>separators typed as keys</source>
        <translation>分隔符以按键方式输入</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手工输入</translation>
    </message>
    <message>
        <source>as fast as a scanner</source>
        <translation>与扫描枪一样快</translation>
    </message>
    <message>
        <source>slow scanner or quick hand</source>
        <translation>慢速扫描枪或快速手输</translation>
    </message>
    <message>
        <source>typed at a person&apos;s pace</source>
        <translation>手工输入速度</translation>
    </message>
    <message>
        <source>came in one piece</source>
        <translation>整段收到</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Opened the place for it</source>
        <translation>已打开对应工位</translation>
    </message>
    <message>
        <source>Same scan again</source>
        <translation>重复扫描</translation>
    </message>
    <message>
        <source>Taken by the window in front</source>
        <translation>由前面的窗口接收</translation>
    </message>
    <message>
        <source>Waits for the question</source>
        <translation>等待提问结束</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Key pressed</source>
        <translation>已按键</translation>
    </message>
    <message>
        <source>No such key there</source>
        <translation>该处无此按键</translation>
    </message>
    <message>
        <source>Badge read</source>
        <translation>已读工牌</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>不是工牌</translation>
    </message>
    <message>
        <source>Asked what is meant</source>
        <translation>已询问含义</translation>
    </message>
    <message>
        <source>Meaning chosen</source>
        <translation>已选择含义</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>本站未知</translation>
    </message>
    <message>
        <source>Another person&apos;s work</source>
        <translation>由他人负责</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>等级 {grade}</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>前往“{place}”</translation>
    </message>
</context>
<context>
    <name>scans</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Which paper is the command sheet for?</source>
        <translation>指令条码表用哪种纸张？</translation>
    </message>
    <message>
        <source>As PDF, in the language of the window. Print it at full size.</source>
        <translation>PDF 格式，使用界面语言。请按实际尺寸打印。</translation>
    </message>
</context>
<context>
    <name>sellers</name>
    <message>
        <source>no question number, or misread</source>
        <translation>没有问题编号，或编号有误</translation>
    </message>
    <message>
        <source>neither agrees, refuses nor names a way</source>
        <translation>既非同意、不同意，也未说明处理方式</translation>
    </message>
    <message>
        <source>nobody was asked under this number</source>
        <translation>没有这个编号的问题</translation>
    </message>
    <message>
        <source>answered or decided already</source>
        <translation>已答复或已决定</translation>
    </message>
    <message>
        <source>the number stands further up</source>
        <translation>该编号在上面已出现</translation>
    </message>
    <message>
        <source>overdue for {ago}</source>
        <translation>已逾期 {ago}</translation>
    </message>
    <message>
        <source>less than 1 h left</source>
        <translation>剩余不到 1 小时</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>剩余 {hours} 小时</translation>
    </message>
    <message>
        <source>it goes on waiting</source>
        <translation>继续等候</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问时间</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>未答复时</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Not taken because</source>
        <translation>未采用原因</translation>
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
        <source>Labels printed again</source>
        <translation>重打的标签</translation>
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
        <source>{label} sent to another printer</source>
        <translation>{label} 转到另一台打印机</translation>
    </message>
    <message>
        <source>{label} held: it is not printed yet</source>
        <translation>{label} 已暂缓：尚未打印</translation>
    </message>
    <message>
        <source>{label} let go: it prints in its turn</source>
        <translation>{label} 恢复打印：按顺序打印</translation>
    </message>
    <message>
        <source>{label} given up: it was not printed</source>
        <translation>{label} 已放弃：没有打印</translation>
    </message>
    <message>
        <source>After a jam: {label} printed again</source>
        <translation>卡纸之后：{label} 重新打印</translation>
    </message>
    <message>
        <source>Printing goes on</source>
        <translation>继续打印</translation>
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
        <source>Held by</source>
        <translation>暂扣人</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>{name} agrees to: {disposition}; another person has to as well</source>
        <translation>{name} 同意：{disposition}；还须另一人同意</translation>
    </message>
    <message>
        <source>By badge at the bench of {name}</source>
        <translation>在 {name} 的工位刷工牌</translation>
    </message>
    <message>
        <source>Put on hold by {name}: {reason}</source>
        <translation>{name} 暂扣：{reason}</translation>
    </message>
    <message>
        <source>Released by {name}</source>
        <translation>{name} 放行</translation>
    </message>
    <message>
        <source>Seller asked: {channel}, {hours} hours to answer</source>
        <translation>已询问卖家：{channel}，{hours} 小时内答复</translation>
    </message>
    <message>
        <source>Data erased by {name}: {how}</source>
        <translation>{name} 已清除数据：{how}</translation>
    </message>
    <message>
        <source>Not given away: {why}</source>
        <translation>未捐赠：{why}</translation>
    </message>
    <message>
        <source>The law allows it because {exemption}</source>
        <translation>法律允许，因为{exemption}</translation>
    </message>
    <message>
        <source>{method} by {name} before {witness}</source>
        <translation>{name} 在 {witness} 见证下：{method}</translation>
    </message>
    <message>
        <source>Certificate void</source>
        <translation>证明已作废</translation>
    </message>
    <message>
        <source>{grams} g</source>
        <translation>{grams} 克</translation>
    </message>
    <message>
        <source>Found again by {name}</source>
        <translation>{name} 重新找到</translation>
    </message>
    <message>
        <source>Brought back by {name}</source>
        <translation>{name} 撤回</translation>
    </message>
    <message>
        <source>SKU {after} again: destroy the label {before}.</source>
        <translation>SKU 恢复为 {after}：请销毁标签 {before}。</translation>
    </message>
    <message>
        <source>Back to approval, every yes is void</source>
        <translation>退回审批，此前的同意全部作废</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Certificate {number} becomes void and is kept.</source>
        <translation>证明 {number} 将作废并保留。</translation>
    </message>
    <message>
        <source>It was found</source>
        <translation>找到了</translation>
    </message>
    <message>
        <source>It waits for a new proposal. Destroy any sales label that is on it.</source>
        <translation>它将等待新的提议。请销毁其上的销售标签。</translation>
    </message>
    <message>
        <source>It went to the wrong place</source>
        <translation>放错了地方</translation>
    </message>
    <message>
        <source>The seller changed their mind</source>
        <translation>卖家改变了主意</translation>
    </message>
    <message>
        <source>It was decided wrongly</source>
        <translation>决定有误</translation>
    </message>
    <message>
        <source>Bring {lpn} back?</source>
        <translation>撤回 {lpn} 的执行？</translation>
    </message>
    <message>
        <source>Where it was, and what happened</source>
        <translation>在哪里找到、发生了什么</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Lost from</source>
        <translation>丢失于</translation>
    </message>
    <message>
        <source>Moved: {before} → {after}</source>
        <translation>移动：{before} → {after}</translation>
    </message>
    <message>
        <source>Missing when {bin} was counted</source>
        <translation>盘点 {bin} 时缺少</translation>
    </message>
    <message>
        <source>Found when {bin} was counted</source>
        <translation>盘点 {bin} 时找到</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Container opened: {kind}</source>
        <translation>新开容器：{kind}</translation>
    </message>
    <message>
        <source>Packed into container {code}</source>
        <translation>装入容器 {code}</translation>
    </message>
    <message>
        <source>Taken out of its container</source>
        <translation>从容器中取出</translation>
    </message>
    <message>
        <source>Container {code} closed</source>
        <translation>容器 {code} 已封箱</translation>
    </message>
    <message>
        <source>Container {code} opened again</source>
        <translation>容器 {code} 重新打开</translation>
    </message>
    <message>
        <source>Put away with its container in {bin}</source>
        <translation>随容器上架到 {bin}</translation>
    </message>
    <message>
        <source>Left the house with {carrier}</source>
        <translation>由 {carrier} 提走出库</translation>
    </message>
    <message>
        <source>Photo removed: {what}</source>
        <translation>照片已删除：{what}</translation>
    </message>
    <message>
        <source>Goods of one more return are in the box</source>
        <translation>箱内还有另一退货单的商品</translation>
    </message>
    <message>
        <source>The box is empty</source>
        <translation>箱子已空</translation>
    </message>
    <message>
        <source>What is outstanding is expected in another one.</source>
        <translation>未到的预计在另一箱中。</translation>
    </message>
    <message>
        <source>Kept to be forwarded</source>
        <translation>留待转发</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒收</translation>
    </message>
    <message>
        <source>Forwarded to its warehouse</source>
        <translation>已转发到所属仓库</translation>
    </message>
    <message>
        <source>Timed out: nobody asked for the parcel</source>
        <translation>已过期：无人认领</translation>
    </message>
    <message>
        <source>Wrong item: {title}</source>
        <translation>错货：{title}</translation>
    </message>
    <message>
        <source>in place of {title}</source>
        <translation>代替 {title}</translation>
    </message>
    <message>
        <source>Received with a pallet</source>
        <translation>随托盘收货</translation>
    </message>
    <message>
        <source>Kept apart from a pallet</source>
        <translation>从托盘上搁置</translation>
    </message>
    <message>
        <source>Taken in from beside a pallet</source>
        <translation>搁置后收入</translation>
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
    <message>
        <source>By PIN at the bench of {name}</source>
        <translation>在 {name} 的工位用 PIN 码</translation>
    </message>
    <message>
        <source>{label} scanned back: it is the right one</source>
        <translation>{label} 已回扫：正确无误</translation>
    </message>
    <message>
        <source>Allowed by {name}. Reason: {reason}</source>
        <translation>由 {name} 允许。原因：{reason}</translation>
    </message>
    <message>
        <source>{label} passed without a scan</source>
        <translation>{label} 未经扫描放行</translation>
    </message>
    <message>
        <source>The seller wants something else: {order}</source>
        <translation>卖家希望改为：{order}</translation>
    </message>
    <message>
        <source>The seller did not answer in time. Their order for that: {order}</source>
        <translation>卖家未按时答复。其预留指示：{order}</translation>
    </message>
    <message>
        <source>The seller did not answer in time. What was proposed stays.</source>
        <translation>卖家未按时答复。提议保持不变。</translation>
    </message>
    <message>
        <source>Letter to the seller: {state}</source>
        <translation>给卖家的信件：{state}</translation>
    </message>
    <message>
        <source>Letter to the seller tried again</source>
        <translation>重新写出给卖家的信件</translation>
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
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Waits until</source>
        <translation>等待至</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>留存原因</translation>
    </message>
    <message>
        <source>asked for shortly before it came</source>
        <translation>在到达前不久申请</translation>
    </message>
    <message>
        <source>{weight} in all</source>
        <translation>合计 {weight}</translation>
    </message>
    <message>
        <source>{day}, {ago} left. Then a supervisor may time it out.</source>
        <translation>{day}，还剩 {ago}。此后主管可作超时处理。</translation>
    </message>
    <message>
        <source>{day}, overdue for {ago}. F6 makes what is in it the station&apos;s.</source>
        <translation>{day}，已逾期 {ago}。按 F6 后其中物品归本站处理。</translation>
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
        <source>Searches and queues show what the rows say</source>
        <translation>搜索与队列显示的与记录一致</translation>
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
        <source>it is searched by an older {column}; &apos;returnbench reindex&apos; mends it</source>
        <translation>它仍按旧的 {column} 被搜索；运行 “returnbench reindex” 可修复</translation>
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
    <message>
        <source>{asked} persons had to agree, only {agreed} did</source>
        <translation>须 {asked} 人同意，实际只有 {agreed} 人</translation>
    </message>
    <message>
        <source>it was carried out while it was on hold</source>
        <translation>暂扣期间被执行</translation>
    </message>
    <message>
        <source>No bin holds more than it takes</source>
        <translation>没有货位超出容量</translation>
    </message>
    <message>
        <source>Every container holds one disposition</source>
        <translation>每个容器只有一种处置</translation>
    </message>
    <message>
        <source>The stock shown is where the units are</source>
        <translation>显示的库存与退件位置一致</translation>
    </message>
    <message>
        <source>it is {state} and lies nowhere</source>
        <translation>状态为 {state}，却不在任何位置</translation>
    </message>
    <message>
        <source>it is in several places: {bin} {container} {lost}</source>
        <translation>同时在多个位置：{bin} {container} {lost}</translation>
    </message>
    <message>
        <source>it takes {capacity} and holds {units}</source>
        <translation>容量 {capacity}，却有 {units}</translation>
    </message>
    <message>
        <source>a unit for {found} is in it, it is for {expected}</source>
        <translation>里面有一件用于 {found}，容器用于 {expected}</translation>
    </message>
    <message>
        <source>there is no container {container}</source>
        <translation>没有容器 {container}</translation>
    </message>
    <message>
        <source>its container is {state} and it is not</source>
        <translation>它的容器状态为 {state}，它却不是</translation>
    </message>
    <message>
        <source>shown as {found}, it is {expected}</source>
        <translation>显示为 {found}，实际为 {expected}</translation>
    </message>
    <message>
        <source>it came in place of a piece that is not missing</source>
        <translation>它所代替的那件并不缺少</translation>
    </message>
    <message>
        <source>Every second look was blind, by another inspector, and is told once</source>
        <translation>每次复检都由另一位检验员在不知首检结果时进行，且只记录一次</translation>
    </message>
    <message>
        <source>it is {state} while it waits for its second look</source>
        <translation>等待复检时却处于 {state}</translation>
    </message>
    <message>
        <source>one person had both looks</source>
        <translation>首检和复检为同一人</translation>
    </message>
    <message>
        <source>it was drawn twice</source>
        <translation>被抽中了两次</translation>
    </message>
    <message>
        <source>an agreement is told of inspections that are not there</source>
        <translation>记录的一致性所指的检验不存在</translation>
    </message>
    <message>
        <source>the agreement told is not that of the two inspections</source>
        <translation>记录的一致性与两次检验不符</translation>
    </message>
    <message>
        <source>the agreement was written a second time</source>
        <translation>一致性被再次写入</translation>
    </message>
    <message>
        <source>Nothing went on under a label nobody read</source>
        <translation>没有任何东西在标签未被扫描时继续处理</translation>
    </message>
    <message>
        <source>it went on though its label {code} was not scanned</source>
        <translation>其标签 {code} 未经扫描就继续处理了</translation>
    </message>
    <message>
        <source>Nobody decides in the seller&apos;s place</source>
        <translation>没有人代替卖家作决定</translation>
    </message>
    <message>
        <source>decided against the seller, or while they were asked</source>
        <translation>违背卖家意愿或在询问期间作了决定</translation>
    </message>
    <message>
        <source>their silence counted before their time was up</source>
        <translation>时限未到就当作未答复</translation>
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
        <source>Amazon label (FNSKU)</source>
        <translation>亚马逊标签（FNSKU）</translation>
    </message>
    <message>
        <source>Shop label (GTIN)</source>
        <translation>商品条码标签（GTIN）</translation>
    </message>
    <message>
        <source>Logistic label (SSCC)</source>
        <translation>物流标签（SSCC）</translation>
    </message>
    <message>
        <source>Disposition label</source>
        <translation>处置标签</translation>
    </message>
    <message>
        <source>Label of our own</source>
        <translation>自有标签</translation>
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
        <source>a result has no answer</source>
        <translation>某个结果没有对应答案</translation>
    </message>
    <message>
        <source>the ranges leave a gap or overlap</source>
        <translation>数值区间有空缺或重叠</translation>
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
        <source>Labels given up</source>
        <translation>标签已放弃</translation>
    </message>
    <message>
        <source>Labels held</source>
        <translation>标签已暂缓</translation>
    </message>
    <message>
        <source>Labels sent to another printer</source>
        <translation>标签已转到另一台打印机</translation>
    </message>
    <message>
        <source>Labels of a list asked for</source>
        <translation>请求打印清单标签</translation>
    </message>
    <message>
        <source>Labels of a list asked for again</source>
        <translation>再次下达清单标签</translation>
    </message>
    <message>
        <source>Labels let go</source>
        <translation>标签恢复打印</translation>
    </message>
    <message>
        <source>Printing resumed after a jam</source>
        <translation>卡纸后恢复打印</translation>
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
        <source>Sales labels asked for</source>
        <translation>已下达商品标签</translation>
    </message>
    <message>
        <source>Disposition proposed</source>
        <translation>处置已提议</translation>
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
        <source>Another lot than was sold</source>
        <translation>批号与售出不符</translation>
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
        <source>{who} must agree to: {disposition}.</source>
        <translation>须{who}同意：{disposition}。</translation>
    </message>
    <message>
        <source>“{disposition}” needs {who}.</source>
        <translation>“{disposition}”须{who}同意。</translation>
    </message>
    <message>
        <source>Worth {value}, above the limit of {limit}: {who} must agree.</source>
        <translation>价值 {value}，超过限额 {limit}：须{who}同意。</translation>
    </message>
    <message>
        <source>“{disposition}” is not the seller&apos;s order ({instructed}): {who} must agree.</source>
        <translation>“{disposition}”不是卖家的指令（{instructed}）：须{who}同意。</translation>
    </message>
    <message>
        <source>“{disposition}” was chosen against the rules: {who} must agree.</source>
        <translation>“{disposition}”与规则的结果不同：须{who}同意。</translation>
    </message>
    <message>
        <source>The grade was changed by hand to {grade}: {who} must agree.</source>
        <translation>等级被手动改为 {grade}：须{who}同意。</translation>
    </message>
    <message>
        <source>Nobody else has to agree to: {disposition}.</source>
        <translation>无须他人同意：{disposition}。</translation>
    </message>
    <message>
        <source>The rules ask for {persons} to agree now; so far: {agreed}.</source>
        <translation>规则现要求 {persons} 人同意，目前为 {agreed} 人。</translation>
    </message>
    <message>
        <source>The seller&apos;s order is now: {instructed}.</source>
        <translation>卖家现在的指令是：{instructed}。</translation>
    </message>
    <message>
        <source>The seller has to agree now and was not asked.</source>
        <translation>现须卖家同意，但尚未询问。</translation>
    </message>
    <message>
        <source>Weigh it first.</source>
        <translation>请先称重。</translation>
    </message>
    <message>
        <source>Photograph it first.</source>
        <translation>请先拍照。</translation>
    </message>
    <message>
        <source>It could be given away: offer it first, or say why not.</source>
        <translation>它可以捐赠：请先提出捐赠，或说明为何不捐。</translation>
    </message>
    <message>
        <source>It is dangerous: one of the two persons has to be a supervisor.</source>
        <translation>它有危险：两人中须有一名主管。</translation>
    </message>
    <message>
        <source>It is dangerous: only a licensed disposer takes it.</source>
        <translation>它有危险：只能交由持证处置单位。</translation>
    </message>
    <message>
        <source>It may hold somebody&apos;s data: erase them, or shred it.</source>
        <translation>它可能存有他人数据：请清除数据或将其粉碎。</translation>
    </message>
    <message>
        <source>two administrators</source>
        <translation>两名管理员</translation>
    </message>
    <message>
        <source>two supervisors</source>
        <translation>两名主管</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>一名管理员</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>一名主管</translation>
    </message>
    <message>
        <source>Seller asked</source>
        <translation>已询问卖家</translation>
    </message>
    <message>
        <source>Destruction certified</source>
        <translation>已证明销毁</translation>
    </message>
    <message>
        <source>Data erased from the device</source>
        <translation>设备数据已清除</translation>
    </message>
    <message>
        <source>Exemption documented</source>
        <translation>已记录豁免</translation>
    </message>
    <message>
        <source>Approval rule ended</source>
        <translation>审批规则已结束</translation>
    </message>
    <message>
        <source>Unit put on hold</source>
        <translation>已暂扣</translation>
    </message>
    <message>
        <source>Seller&apos;s answer noted</source>
        <translation>已记录卖家答复</translation>
    </message>
    <message>
        <source>Donation passed over</source>
        <translation>未捐赠</translation>
    </message>
    <message>
        <source>Unit released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Back to approval</source>
        <translation>退回审批</translation>
    </message>
    <message>
        <source>Approval rule entered</source>
        <translation>已录入审批规则</translation>
    </message>
    <message>
        <source>Execution undone</source>
        <translation>已撤回执行</translation>
    </message>
    <message>
        <source>the approval rule</source>
        <translation>审批规则</translation>
    </message>
    <message>
        <source>the approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>the question to the seller</source>
        <translation>对卖家的询问</translation>
    </message>
    <message>
        <source>the hold</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>what was documented</source>
        <translation>记录事项</translation>
    </message>
    <message>
        <source>the certificate of destruction</source>
        <translation>销毁证明</translation>
    </message>
    <message>
        <source>what was carried out</source>
        <translation>执行记录</translation>
    </message>
    <message>
        <source>Destroy it before a second person</source>
        <translation>在第二人见证下销毁</translation>
    </message>
    <message>
        <source>Carried out and undone</source>
        <translation>已执行并撤回</translation>
    </message>
    <message>
        <source>another way than the rules compute</source>
        <translation>与规则计算不同</translation>
    </message>
    <message>
        <source>not what the seller ordered</source>
        <translation>不符合卖家指令</translation>
    </message>
    <message>
        <source>the grade changed by hand</source>
        <translation>手动更改等级</translation>
    </message>
    <message>
        <source>The seller asked us to wait</source>
        <translation>卖家要求等待</translation>
    </message>
    <message>
        <source>The buyer disputes it</source>
        <translation>买家有争议</translation>
    </message>
    <message>
        <source>Fraud is suspected</source>
        <translation>疑似欺诈</translation>
    </message>
    <message>
        <source>Customs or an authority asks</source>
        <translation>海关或主管机关要求</translation>
    </message>
    <message>
        <source>It may be dangerous, or is recalled</source>
        <translation>可能有危险或被召回</translation>
    </message>
    <message>
        <source>By e-mail or message</source>
        <translation>邮件或消息</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚无答复</translation>
    </message>
    <message>
        <source>The seller agrees</source>
        <translation>卖家同意</translation>
    </message>
    <message>
        <source>The seller refuses</source>
        <translation>卖家不同意</translation>
    </message>
    <message>
        <source>Shredded</source>
        <translation>粉碎</translation>
    </message>
    <message>
        <source>Cut up</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Burnt</source>
        <translation>焚烧</translation>
    </message>
    <message>
        <source>Taken apart for its material</source>
        <translation>拆解回收材料</translation>
    </message>
    <message>
        <source>Given to a licensed disposer</source>
        <translation>交由持证处置单位</translation>
    </message>
    <message>
        <source>Reset to the factory state</source>
        <translation>恢复出厂设置</translation>
    </message>
    <message>
        <source>Erased securely</source>
        <translation>安全擦除</translation>
    </message>
    <message>
        <source>Storage taken out</source>
        <translation>已取出存储件</translation>
    </message>
    <message>
        <source>Looked at: it stores nothing</source>
        <translation>已检查：不存储数据</translation>
    </message>
    <message>
        <source>Offered, nobody took it</source>
        <translation>已提出捐赠，无人接收</translation>
    </message>
    <message>
        <source>The seller forbids it</source>
        <translation>卖家不允许</translation>
    </message>
    <message>
        <source>The brand may not be given away</source>
        <translation>品牌不允许捐赠</translation>
    </message>
    <message>
        <source>The transport costs more than it</source>
        <translation>运费高于其价值</translation>
    </message>
    <message>
        <source>Data erased</source>
        <translation>数据已清除</translation>
    </message>
    <message>
        <source>Exemption of the law</source>
        <translation>法律豁免</translation>
    </message>
    <message>
        <source>Evidence from before</source>
        <translation>先前的证据</translation>
    </message>
    <message>
        <source>Container label</source>
        <translation>容器标签</translation>
    </message>
    <message>
        <source>A container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>the file for the warehouse system</source>
        <translation>仓库系统文件</translation>
    </message>
    <message>
        <source>Tote</source>
        <translation>周转箱</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Cage</source>
        <translation>笼车</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>已上架</translation>
    </message>
    <message>
        <source>Out of the house</source>
        <translation>已出库</translation>
    </message>
    <message>
        <source>The same goods of this seller lie here</source>
        <translation>放有该卖家的同款货</translation>
    </message>
    <message>
        <source>Empty, the nearest of its zone</source>
        <translation>空货位，本区最近</translation>
    </message>
    <message>
        <source>Takes mixed goods and has room</source>
        <translation>可混放，且有空位</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Waits to be written</source>
        <translation>等待写入</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未写入</translation>
    </message>
    <message>
        <source>Bins blocked or freed</source>
        <translation>停用或启用货位</translation>
    </message>
    <message>
        <source>Container closed</source>
        <translation>容器已封箱</translation>
    </message>
    <message>
        <source>Unit moved</source>
        <translation>退件已移动</translation>
    </message>
    <message>
        <source>File for the warehouse system noted</source>
        <translation>记录仓库系统文件</translation>
    </message>
    <message>
        <source>Container opened</source>
        <translation>已新开容器</translation>
    </message>
    <message>
        <source>Unit packed</source>
        <translation>退件已装入</translation>
    </message>
    <message>
        <source>File for the warehouse system begun</source>
        <translation>开始仓库系统文件</translation>
    </message>
    <message>
        <source>Container opened again</source>
        <translation>容器已重新打开</translation>
    </message>
    <message>
        <source>Warehouse system told again</source>
        <translation>重新通知仓库系统</translation>
    </message>
    <message>
        <source>File tried again</source>
        <translation>重试文件</translation>
    </message>
    <message>
        <source>Container sent out</source>
        <translation>容器已出库</translation>
    </message>
    <message>
        <source>Bins set up</source>
        <translation>货位已设置</translation>
    </message>
    <message>
        <source>Bin counted</source>
        <translation>货位已盘点</translation>
    </message>
    <message>
        <source>Container put away</source>
        <translation>容器已上架</translation>
    </message>
    <message>
        <source>Unit taken out of its container</source>
        <translation>退件已从容器取出</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>照片已删除</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>买家照片</translation>
    </message>
    <message>
        <source>{what} · marked</source>
        <translation>{what} · 已标注</translation>
    </message>
    <message>
        <source>{what}: too dark to be evidence.</source>
        <translation>{what}：太暗，不能作为证据。</translation>
    </message>
    <message>
        <source>{what}: blurred.</source>
        <translation>{what}：模糊。</translation>
    </message>
    <message>
        <source>For another warehouse</source>
        <translation>属于其他仓库</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>已转发</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Damaged beyond acceptance</source>
        <translation>破损严重，无法接收</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>不是我们的</translation>
    </message>
    <message>
        <source>Postage due</source>
        <translation>欠邮资</translation>
    </message>
    <message>
        <source>Belongs to another warehouse</source>
        <translation>应送其他仓库</translation>
    </message>
    <message>
        <source>Hazardous or leaking</source>
        <translation>危险或泄漏</translation>
    </message>
    <message>
        <source>Refused for another reason</source>
        <translation>因其他原因拒收</translation>
    </message>
    <message>
        <source>Pallet finished</source>
        <translation>托盘已完成</translation>
    </message>
    <message>
        <source>Parcel closed</source>
        <translation>包裹已关闭</translation>
    </message>
    <message>
        <source>Parcel forwarded</source>
        <translation>包裹已转发</translation>
    </message>
    <message>
        <source>One more return in the parcel</source>
        <translation>包裹中又一退货单</translation>
    </message>
    <message>
        <source>Pallet begun</source>
        <translation>托盘已开始</translation>
    </message>
    <message>
        <source>Parcel refused</source>
        <translation>包裹已拒收</translation>
    </message>
    <message>
        <source>Wrong item registered</source>
        <translation>错货已登记</translation>
    </message>
    <message>
        <source>Parcel of a pallet scanned</source>
        <translation>已扫描托盘包裹</translation>
    </message>
    <message>
        <source>Parcel of a pallet settled</source>
        <translation>托盘包裹已处理</translation>
    </message>
    <message>
        <source>Parcel timed out</source>
        <translation>包裹已过期</translation>
    </message>
    <message>
        <source>the further return</source>
        <translation>同箱退货单</translation>
    </message>
    <message>
        <source>the refusal</source>
        <translation>拒收记录</translation>
    </message>
    <message>
        <source>the note of a wrong item</source>
        <translation>错货记录</translation>
    </message>
    <message>
        <source>the pallet</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>the parcel on the pallet</source>
        <translation>托盘上的包裹</translation>
    </message>
    <message>
        <source>Questions published</source>
        <translation>问题已发布</translation>
    </message>
    <message>
        <source>Sent to be inspected once more</source>
        <translation>已退回重新检验</translation>
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
        <source>the second look</source>
        <translation>复检</translation>
    </message>
    <message>
        <source>the questions</source>
        <translation>检验问题</translation>
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
    <message>
        <source>An ASIN</source>
        <translation>ASIN</translation>
    </message>
    <message>
        <source>A book&apos;s number</source>
        <translation>图书编号（ISBN）</translation>
    </message>
    <message>
        <source>Own questions retired</source>
        <translation>已停用自定问题</translation>
    </message>
    <message>
        <source>settles it</source>
        <translation>以此为准</translation>
    </message>
    <message>
        <source>counts too</source>
        <translation>也适用</translation>
    </message>
    <message>
        <source>outranked</source>
        <translation>被更贴近的取代</translation>
    </message>
    <message>
        <source>{article}. Keep {evidence}.</source>
        <translation>{article}。请保留{evidence}。</translation>
    </message>
    <message>
        <source>{what} ({name}, {time})</source>
        <translation>{what}（{name}，{time}）</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>无须他人</translation>
    </message>
    <message>
        <source>grade {grades}</source>
        <translation>等级 {grades}</translation>
    </message>
    <message>
        <source>above {limits}</source>
        <translation>高于 {limits}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>US keyboard</source>
        <translation>美式键盘</translation>
    </message>
    <message>
        <source>British keyboard</source>
        <translation>英式键盘</translation>
    </message>
    <message>
        <source>German keyboard</source>
        <translation>德语键盘</translation>
    </message>
    <message>
        <source>French keyboard</source>
        <translation>法语键盘</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>arrives as it is</source>
        <translation>原样到达</translation>
    </message>
    <message>
        <source>typed as Alt+029</source>
        <translation>以 Alt+029 键入</translation>
    </message>
    <message>
        <source>typed as a function key</source>
        <translation>以功能键键入</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未试过</translation>
    </message>
    <message>
        <source>Keyboard, prefix and suffix</source>
        <translation>键盘、前缀和后缀</translation>
    </message>
    <message>
        <source>Capital and small letters</source>
        <translation>大写和小写字母</translation>
    </message>
    <message>
        <source>Fields of GS1 (GS1-128)</source>
        <translation>GS1 字段（GS1-128）</translation>
    </message>
    <message>
        <source>Data Matrix</source>
        <translation>Data Matrix</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码（QR）</translation>
    </message>
    <message>
        <source>Article number (EAN-13)</source>
        <translation>商品条码（EAN-13）</translation>
    </message>
    <message>
        <source>The separator between GS1 fields is lost.</source>
        <translation>GS1 字段之间的分隔符丢失。</translation>
    </message>
    <message>
        <source>At the scanner, switch on “transmit GS / FNC1” or “control characters”.</source>
        <translation>请在扫描枪上开启“发送 GS / FNC1”或“控制字符”。</translation>
    </message>
    <message>
        <source>The scanner changes capital and small letters.</source>
        <translation>扫描枪会改变字母大小写。</translation>
    </message>
    <message>
        <source>At the scanner, set case conversion to “none”.</source>
        <translation>请在扫描枪上将大小写转换设为“无”。</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已开启。</translation>
    </message>
    <message>
        <source>Scans are put right; switch it off for typing.</source>
        <translation>扫描内容已自动纠正；手工输入前请关闭大写锁定。</translation>
    </message>
    <message>
        <source>The scanner sends nothing after a code.</source>
        <translation>扫描枪在码之后不发送任何字符。</translation>
    </message>
    <message>
        <source>It is understood. With the suffix Enter (CR) it answers more quickly.</source>
        <translation>可以识别。设置后缀回车（CR）后响应更快。</translation>
    </message>
    <message>
        <source>The scanner types about as slowly as a person.</source>
        <translation>扫描枪的输入速度几乎和人一样慢。</translation>
    </message>
    <message>
        <source>At the scanner, set the delay between characters to 0, or a prefix such as ~.</source>
        <translation>请在扫描枪上将字符间延迟设为 0，或设置前缀，例如 ~。</translation>
    </message>
    <message>
        <source>The scanner types slowly.</source>
        <translation>扫描枪输入较慢。</translation>
    </message>
    <message>
        <source>Its prefix makes it safe. A delay of 0 between characters makes it quick.</source>
        <translation>有前缀，可以可靠区分。将字符间延迟设为 0 会更快。</translation>
    </message>
    <message>
        <source>The GS1 separator is typed in a roundabout way.</source>
        <translation>GS1 分隔符以迂回方式键入。</translation>
    </message>
    <message>
        <source>It is understood. “Control characters as Ctrl+key” is quicker and safer.</source>
        <translation>可以识别。设为“控制字符以 Ctrl+键 发送”更快也更可靠。</translation>
    </message>
    <message>
        <source>Scanner and computer are set to different keyboards.</source>
        <translation>扫描枪与电脑设置的键盘不同。</translation>
    </message>
    <message>
        <source>Scans are put right here. Other programs need the same keyboard in both.</source>
        <translation>本程序会自动纠正。其他程序需要两边键盘一致。</translation>
    </message>
    <message>
        <source>GS1-128 was not read.</source>
        <translation>未读到 GS1-128。</translation>
    </message>
    <message>
        <source>At the scanner, switch GS1-128 on.</source>
        <translation>请在扫描枪上开启 GS1-128。</translation>
    </message>
    <message>
        <source>Data Matrix was not read.</source>
        <translation>未读到 Data Matrix。</translation>
    </message>
    <message>
        <source>Switch it on; a scanner for line codes only cannot read it.</source>
        <translation>请开启它；只能读一维码的扫描枪无法读取。</translation>
    </message>
    <message>
        <source>QR codes were not read.</source>
        <translation>未读到二维码（QR）。</translation>
    </message>
    <message>
        <source>Switch them on; a scanner for line codes only cannot read any.</source>
        <translation>请开启它；只能读一维码的扫描枪无法读取二维码。</translation>
    </message>
    <message>
        <source>Article numbers were not read.</source>
        <translation>未读到商品条码。</translation>
    </message>
    <message>
        <source>At the scanner, switch EAN and UPC on.</source>
        <translation>请在扫描枪上开启 EAN 和 UPC。</translation>
    </message>
    <message>
        <source>The scanner does not say which kind of code it read.</source>
        <translation>扫描枪不说明读到的是哪种码制。</translation>
    </message>
    <message>
        <source>Not needed. With AIM identifiers switched on, codes are told apart for sure.</source>
        <translation>并非必需。开启 AIM 标识符后，可以可靠区分码制。</translation>
    </message>
    <message>
        <source>The scan was put right.</source>
        <translation>本次扫描已自动纠正。</translation>
    </message>
    <message>
        <source>The scanner has another keyboard set.</source>
        <translation>扫描枪设置的是另一种键盘。</translation>
    </message>
    <message>
        <source>The input method swallowed a scan.</source>
        <translation>输入法吞掉了一次扫描。</translation>
    </message>
    <message>
        <source>Press Ctrl+Space, scan again.</source>
        <translation>请按 Ctrl+空格，再扫描一次。</translation>
    </message>
    <message>
        <source>The scanner types the GS1 separator.</source>
        <translation>扫描枪以按键方式键入 GS1 分隔符。</translation>
    </message>
    <message>
        <source>Two codes came as one.</source>
        <translation>两个码连在一起了。</translation>
    </message>
    <message>
        <source>Scan them one at a time.</source>
        <translation>请逐个扫描。</translation>
    </message>
    <message>
        <source>Only half a code came.</source>
        <translation>只收到半个码。</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>请再扫描一次。</translation>
    </message>
    <message>
        <source>The code was typed by hand.</source>
        <translation>这个码是手工输入的。</translation>
    </message>
    <message>
        <source>Compare it with the label.</source>
        <translation>请与标签核对。</translation>
    </message>
    <message>
        <source>The result is clear already</source>
        <translation>结果已经明确</translation>
    </message>
    <message>
        <source>Nothing here to test it with</source>
        <translation>这里没有测试条件</translation>
    </message>
    <message>
        <source>Not safe to go on</source>
        <translation>继续测试不安全</translation>
    </message>
    <message>
        <source>No time for it now</source>
        <translation>现在没有时间</translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation>文件夹中的 PDF 文件</translation>
    </message>
    <message>
        <source>Shown on the screen</source>
        <translation>显示在屏幕上</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>本机打印机</translation>
    </message>
    <message>
        <source>Label printer in the network (ZPL)</source>
        <translation>网络标签打印机 (ZPL)</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>paper out</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>ribbon out</source>
        <translation>缺碳带</translation>
    </message>
    <message>
        <source>head open</source>
        <translation>打印头打开</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>过热</translation>
    </message>
    <message>
        <source>too cold</source>
        <translation>过冷</translation>
    </message>
    <message>
        <source>memory fault</source>
        <translation>存储故障</translation>
    </message>
    <message>
        <source>it does not answer. Look at its switch, its cable and its address.</source>
        <translation>没有应答。请检查开关、电缆和地址。</translation>
    </message>
    <message>
        <source>this computer knows no such printer any more. Choose another one in Set up.</source>
        <translation>本机上已没有这台打印机。请在设置中另选一台。</translation>
    </message>
    <message>
        <source>it has no labels. Put in a new roll.</source>
        <translation>没有标签了。请装入新的一卷。</translation>
    </message>
    <message>
        <source>its ribbon is at an end. Put in a new one.</source>
        <translation>碳带用完了。请装入新的。</translation>
    </message>
    <message>
        <source>its print head is open. Close it.</source>
        <translation>打印头是打开的。请合上。</translation>
    </message>
    <message>
        <source>it is paused. Press its pause key.</source>
        <translation>处于暂停状态。请按暂停键。</translation>
    </message>
    <message>
        <source>it is busy with other labels.</source>
        <translation>正忙于打印其他标签。</translation>
    </message>
    <message>
        <source>it is too hot and rests.</source>
        <translation>过热，正在降温。</translation>
    </message>
    <message>
        <source>it is too cold to print.</source>
        <translation>太冷，无法打印。</translation>
    </message>
    <message>
        <source>its memory failed. Switch it off and on.</source>
        <translation>存储器出错。请关机再开机。</translation>
    </message>
    <message>
        <source>PDF folder</source>
        <translation>PDF 文件夹</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation>没有打印出来</translation>
    </message>
    <message>
        <source>It fell off or got lost</source>
        <translation>脱落或丢失</translation>
    </message>
    <message>
        <source>It was not needed any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>It was printed elsewhere</source>
        <translation>已在别处打印</translation>
    </message>
    <message>
        <source>It was asked for by mistake</source>
        <translation>误操作</translation>
    </message>
    <message>
        <source>Container&apos;s label scanned back</source>
        <translation>容器标签已回扫</translation>
    </message>
    <message>
        <source>Licence plate scanned back</source>
        <translation>LPN 已回扫</translation>
    </message>
    <message>
        <source>Passed without a scan</source>
        <translation>未经扫描放行</translation>
    </message>
    <message>
        <source>The scanner did not work</source>
        <translation>当时扫描枪坏了</translation>
    </message>
    <message>
        <source>Standing order that counts here: {order_words}.</source>
        <translation>此处适用的长期指示：{order_words}。</translation>
    </message>
    <message>
        <source>The seller answered about this piece: {disposition}.</source>
        <translation>卖家就这件商品答复：{disposition}。</translation>
    </message>
    <message>
        <source>The seller did not answer in {hours} hours and left no order for that. Reach them.</source>
        <translation>卖家在 {hours} 小时内未答复，也没有预留指示。请联系卖家。</translation>
    </message>
    <message>
        <source>note what sellers answer</source>
        <translation>记录卖家答复</translation>
    </message>
    <message>
        <source>Standing order entered</source>
        <translation>已录入长期指示</translation>
    </message>
    <message>
        <source>Standing order ended</source>
        <translation>已终止长期指示</translation>
    </message>
    <message>
        <source>Seller&apos;s language set</source>
        <translation>已设置卖家语言</translation>
    </message>
    <message>
        <source>Seller&apos;s silence acted on</source>
        <translation>已按卖家未答复处理</translation>
    </message>
    <message>
        <source>Letter to the seller queued</source>
        <translation>给卖家的信件已排队</translation>
    </message>
    <message>
        <source>Letter to the seller written</source>
        <translation>给卖家的信件已写出</translation>
    </message>
    <message>
        <source>Letter to the seller tried again</source>
        <translation>重新写出给卖家的信件</translation>
    </message>
    <message>
        <source>the letter to the seller</source>
        <translation>给卖家的信件</translation>
    </message>
    <message>
        <source>the seller&apos;s standing order</source>
        <translation>卖家的长期指示</translation>
    </message>
    <message>
        <source>do something with them</source>
        <translation>进行处理</translation>
    </message>
    <message>
        <source>ask and wait</source>
        <translation>询问并等候</translation>
    </message>
    <message>
        <source>open and check</source>
        <translation>开箱检查</translation>
    </message>
    <message>
        <source>film the opening</source>
        <translation>拍摄开箱过程</translation>
    </message>
    <message>
        <source>do not open</source>
        <translation>不要开箱</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>a closer one counts</source>
        <translation>另有更贴近的适用</translation>
    </message>
    <message>
        <source>about other goods</source>
        <translation>涉及其他商品</translation>
    </message>
    <message>
        <source>Told by a person</source>
        <translation>人工告知</translation>
    </message>
    <message>
        <source>File in the outbox</source>
        <translation>发件箱文件</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Question to the seller goes out</source>
        <translation>向卖家发出问题</translation>
    </message>
    <message>
        <source>Question to the seller withdrawn</source>
        <translation>撤回给卖家的问题</translation>
    </message>
    <message>
        <source>waits to be written</source>
        <translation>等待写出</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>正在写出</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写出</translation>
    </message>
    <message>
        <source>could not be written</source>
        <translation>未能写出</translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>{about}: {wanted}</source>
        <translation>{about}：{wanted}</translation>
    </message>
    <message>
        <source>SKU {sku}</source>
        <translation>SKU {sku}</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>一切</translation>
    </message>
    <message>
        <source>ask and wait {hours} h, there is no order for silence</source>
        <translation>询问并等候 {hours} 小时，未答复时无指示</translation>
    </message>
    <message>
        <source>ask and wait {hours} h, then {disposition}</source>
        <translation>询问并等候 {hours} 小时，然后{disposition}</translation>
    </message>
    <message>
        <source>another seller&apos;s</source>
        <translation>属于另一卖家</translation>
    </message>
    <message>
        <source>not in force then</source>
        <translation>届时未生效</translation>
    </message>
    <message>
        <source>about another SKU</source>
        <translation>涉及其他 SKU</translation>
    </message>
    <message>
        <source>about other grades</source>
        <translation>涉及其他等级</translation>
    </message>
    <message>
        <source>about goods worth more</source>
        <translation>涉及价值更高的商品</translation>
    </message>
    <message>
        <source>The seller says: do not open it</source>
        <translation>卖家要求：不要开箱</translation>
    </message>
    <message>
        <source>Receive the box closed, photograph it, and put it aside.</source>
        <translation>不开箱收货、拍照，然后另放。</translation>
    </message>
    <message>
        <source>The seller says: film the opening</source>
        <translation>卖家要求：拍摄开箱过程</translation>
    </message>
    <message>
        <source>Start the camera before the first cut; all sides in sight.</source>
        <translation>划开之前先开始录像；各面都要入镜。</translation>
    </message>
    <message>
        <source>The seller says: open and check</source>
        <translation>卖家要求：开箱检查</translation>
    </message>
    <message>
        <source>Every piece is looked at, also where the box looks whole.</source>
        <translation>每件都要查看，即使箱子看起来完好。</translation>
    </message>
</context>
</TS>
