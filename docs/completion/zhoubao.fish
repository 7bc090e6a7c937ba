# fish completion for zhoubao. Made from what the commands declare; do not edit.

# Whether the cursor is in a place of a command: __zhoubao_at PLACE [COMMAND…]; PLACE may be any.
function __zhoubao_at
    set -l words (commandline -opc)
    set -l command
    set -l place 0
    set -l value no
    for word in $words[2..]
        if test $value = yes
            set value no
            continue
        end
        switch $word
            case --accessible --all --append --bom --case --count --debug --dry-run --evidence --follow --force --help --high --keep-going --off --parents --pictures --quiet --regex --reverse --short --urls --version --write '--*=*'
            case '--*'
                set value yes
            case '*'
                if set -q command[1]
                    set place (math $place + 1)
                else
                    set command $word
                end
        end
    end
    if not set -q argv[2]
        not set -q command[1]
        return
    end
    contains -- "$command" $argv[2..]; and test $argv[1] = any -o $argv[1] = $place
end

# Whether one of the words stands before the cursor.
function __zhoubao_says
    for word in $argv
        contains -- $word (commandline -opc); and return
    end
    return 1
end

# Command files behind an @.
function __zhoubao_scripts
    set -l word (commandline -ct)
    if string match -q '@*' -- $word
        __fish_complete_path (string sub -s 2 -- $word) | string replace -r '^' @
    end
end

complete -c zhoubao -f
complete -c zhoubao -n '__zhoubao_at any' -l help -d 'the commands'
complete -c zhoubao -n '__zhoubao_at any' -l version -d 'the version'
complete -c zhoubao -n '__zhoubao_at any' -l library -r -F -d 'a file or folder to load at the start; may be given several times'
complete -c zhoubao -n '__zhoubao_at any' -l lang -x -a 'en zh' -d 'the language of answers'
complete -c zhoubao -n '__zhoubao_at any' -l color -x -a 'auto always never' -d 'whether answers are coloured; auto: on a terminal, unless NO_COLOR is set'
complete -c zhoubao -n '__zhoubao_at any' -l theme -x -a 'auto dark light' -d 'the background that the colours suit; auto: what COLORFGBG says, else dark'
complete -c zhoubao -n '__zhoubao_at any' -l ambiguous-width -x -a 'narrow wide' -d 'whether the terminal draws … · ± α ① in one column or in two'
complete -c zhoubao -n '__zhoubao_at any' -l pager -x -a 'on off external' -d 'show long results one screen at a time in the shell; external: with the program that PAGER names'
complete -c zhoubao -n '__zhoubao_at any' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how results are written where a command does not say'
complete -c zhoubao -n '__zhoubao_at any' -l suggestions -x -a 'on off' -d 'suggest at the prompt how to continue a line'
complete -c zhoubao -n '__zhoubao_at any' -l timing -x -a 'on off' -d 'say at the prompt how long each command took'
complete -c zhoubao -n '__zhoubao_at any' -l accessible -d 'for screen readers: no progress bar, no redrawing, charts as sentences'
complete -c zhoubao -n '__zhoubao_at any' -l keep-going -d 'continue after a failure in a command file'
complete -c zhoubao -n '__zhoubao_at any' -l quiet -d 'no notes and no progress'
complete -c zhoubao -n '__zhoubao_at any' -l debug -d 'errors include a stack trace'
complete -c zhoubao -n '__zhoubao_at any' -l max-file-size -x -d 'the largest file that is read'
complete -c zhoubao -n '__zhoubao_at any' -l max-archive-size -x -d 'how much is read out of a zip archive'
complete -c zhoubao -n '__zhoubao_at any' -l max-archive-entries -x -d 'how many files are read out of a zip archive'
complete -c zhoubao -n '__zhoubao_at any' -l fetch-hosts -x -d 'the only hosts that fetch may ask, separated by commas'
complete -c zhoubao -n '__zhoubao_at any' -l fetch-agent -x -d 'the name under which fetch asks web servers'
complete -c zhoubao -n '__zhoubao_at any' -a '(__zhoubao_scripts)' -d 'a command file'
complete -c zhoubao -n '__zhoubao_at any' -a alerts -d 'list the vulnerabilities that the CNVD weekly warns of'
complete -c zhoubao -n '__zhoubao_at any' -a assert -d 'check a figure or its change against a condition; exit code 3 if it does not hold'
complete -c zhoubao -n '__zhoubao_at any' -a check -d 'list what looks wrong in the data, the worst first'
complete -c zhoubao -n '__zhoubao_at any' -a clear -d 'clear the screen'
complete -c zhoubao -n '__zhoubao_at any' -a diff -d 'show what changed between two weeks, or since the previous loaded week'
complete -c zhoubao -n '__zhoubao_at any' -a exit -d 'leave the shell, or end a command file'
complete -c zhoubao -n '__zhoubao_at any' -a quit -d 'leave the shell, or end a command file'
complete -c zhoubao -n '__zhoubao_at any' -a export -d 'write weeks to a file: xlsx, md, csv, json, html'
complete -c zhoubao -n '__zhoubao_at any' -a fetch -d 'fetch the articles of weeks that have a link but no full copy'
complete -c zhoubao -n '__zhoubao_at any' -a forget -d 'remove weeks from memory; their files stay'
complete -c zhoubao -n '__zhoubao_at any' -a gaps -d 'list weeks without a full copy, how they are known, and their links'
complete -c zhoubao -n '__zhoubao_at any' -a help -d 'list the commands; explain a command or a topic; or find what mentions a word'
complete -c zhoubao -n '__zhoubao_at any' -a ? -d 'list the commands; explain a command or a topic; or find what mentions a word'
complete -c zhoubao -n '__zhoubao_at any' -a history -d 'list the commands typed so far, in this and earlier sessions'
complete -c zhoubao -n '__zhoubao_at any' -a list -d 'list the weeks, one per row'
complete -c zhoubao -n '__zhoubao_at any' -a ls -d 'list the weeks, one per row'
complete -c zhoubao -n '__zhoubao_at any' -a load -d 'read files or folders into memory'
complete -c zhoubao -n '__zhoubao_at any' -a metrics -d 'list the metrics, and how many weeks have each'
complete -c zhoubao -n '__zhoubao_at any' -a open -d 'open the article of a week in the browser, even if the week is known only by a link'
complete -c zhoubao -n '__zhoubao_at any' -a problems -d 'list what could not be read or understood at the last loads, with file and line'
complete -c zhoubao -n '__zhoubao_at any' -a reload -d 'read everything again'
complete -c zhoubao -n '__zhoubao_at any' -a run -d 'run a command file'
complete -c zhoubao -n '__zhoubao_at any' -a save -d 'keep a command under a name of your own, with parameters'
complete -c zhoubao -n '__zhoubao_at any' -a saved -d 'list the saved commands'
complete -c zhoubao -n '__zhoubao_at any' -a search -d 'find a text in titles, texts and lists of earlier issues'
complete -c zhoubao -n '__zhoubao_at any' -a grep -d 'find a text in titles, texts and lists of earlier issues'
complete -c zhoubao -n '__zhoubao_at any' -a set -d 'change a setting for this session'
complete -c zhoubao -n '__zhoubao_at any' -a settings -d 'list the settings, their values and where each comes from'
complete -c zhoubao -n '__zhoubao_at any' -a show -d 'show a whole bulletin: facts, figures, text, links, pictures'
complete -c zhoubao -n '__zhoubao_at any' -a sources -d 'list every copy of a week, which one is used, and why'
complete -c zhoubao -n '__zhoubao_at any' -a summary -d 'summarise weeks: totals, extremes with their weeks, mean, median, change, trend, notable weeks, shares'
complete -c zhoubao -n '__zhoubao_at any' -a timing -d 'say at the prompt how long each command took, or stop saying so'
complete -c zhoubao -n '__zhoubao_at any' -a transcript -d 'also write commands and results to a file, as plain text'
complete -c zhoubao -n '__zhoubao_at any' -a trend -d 'show metrics over time: chart, trend test, outliers and series'
complete -c zhoubao -n '__zhoubao_at any' -a unsave -d 'delete a saved command'
complete -c zhoubao -n '__zhoubao_at any' -a version -d 'show the versions of the program and of what it runs on'
complete -c zhoubao -n '__zhoubao_at any' -a watch -d 'load a folder and every file added to it later, and announce new weeks and changed figures at the prompt'

complete -c zhoubao -n '__zhoubao_at any alerts' -l product -x -d 'only products and names that hold this text'
complete -c zhoubao -n '__zhoubao_at any alerts' -l high -d 'only those rated high'
complete -c zhoubao -n '__zhoubao_at any alerts' -l columns -x -d 'these columns, separated by commas'
complete -c zhoubao -n '__zhoubao_at any alerts' -l limit -x -d 'at most this many rows'
complete -c zhoubao -n '__zhoubao_at any alerts' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any alerts' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any alerts' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any alerts' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any alerts' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at 0 alerts' -a 'latest previous' -d 'only these weeks'

complete -c zhoubao -n '__zhoubao_at any assert' -l from -x -a 'latest previous' -d 'the week that a change is counted from'
complete -c zhoubao -n '__zhoubao_at any assert' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any assert' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any assert' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any assert' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any assert' -l urls -d 'whole addresses in tables'

complete -c zhoubao -n '__zhoubao_at any check' -l fail-on -x -a 'info warning error' -d 'fail with exit code 3 on findings of this severity or worse'
complete -c zhoubao -n '__zhoubao_at any check' -l series -x -d 'weeks of this series instead of the weekly bulletin, or of all'
complete -c zhoubao -n '__zhoubao_at any check' -l columns -x -d 'these columns, separated by commas'
complete -c zhoubao -n '__zhoubao_at any check' -l limit -x -d 'at most this many rows'
complete -c zhoubao -n '__zhoubao_at any check' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any check' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any check' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any check' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any check' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at 0 check' -a 'latest previous' -d 'only these weeks'


complete -c zhoubao -n '__zhoubao_at any diff' -l all -d 'also list what is equal'
complete -c zhoubao -n '__zhoubao_at any diff' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any diff' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any diff' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any diff' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any diff' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at 0 diff' -a 'latest previous' -d 'the first week, or the only one'
complete -c zhoubao -n '__zhoubao_at 1 diff' -a 'latest previous' -d 'the second week'


complete -c zhoubao -n '__zhoubao_at any export' -l year -x -d 'only weeks of this year'
complete -c zhoubao -n '__zhoubao_at any export' -l out -r -F -d 'the file to write, instead of one under exports/; - is standard output'
complete -c zhoubao -n '__zhoubao_at any export' -l lang -x -a 'en zh' -d 'the language of the labels'
complete -c zhoubao -n '__zhoubao_at any export' -l paths -x -a 'relative absolute' -d 'names of documents, from the library on or in full'
complete -c zhoubao -n '__zhoubao_at any export' -l series -x -d 'weeks of this series, or of all; else xlsx, md and html have all, the others those that list shows'
complete -c zhoubao -n '__zhoubao_at any export' -l force -d 'replace an existing file'
complete -c zhoubao -n '__zhoubao_at any export' -l dry-run -d 'say what would be written, and write nothing'
complete -c zhoubao -n '__zhoubao_at any export; and __zhoubao_says xlsx md html' -l pictures -d 'xlsx or md or html only: also the pictures of the articles, as far as they were fetched or saved with the page'
complete -c zhoubao -n '__zhoubao_at any export; and __zhoubao_says md' -l template -r -F -d 'md only: a layout of your own, in Mustache; docs/templates.md lists the names that it sees'
complete -c zhoubao -n '__zhoubao_at any export; and __zhoubao_says md html' -l short -d 'md or html only: the weeks as a table alone, without a section for each'
complete -c zhoubao -n '__zhoubao_at any export; and __zhoubao_says md' -l charts -x -a 'svg mermaid none' -d 'md only: charts as files beside the digest, as Mermaid within it, or none'
complete -c zhoubao -n '__zhoubao_at any export; and __zhoubao_says csv' -l shape -x -a 'wide tidy' -d 'csv only: a row a week, or a row a figure with its evidence'
complete -c zhoubao -n '__zhoubao_at any export; and __zhoubao_says csv' -l bom -d 'csv only: begin with a byte-order mark, for programs that need one'
complete -c zhoubao -n '__zhoubao_at any export' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any export' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any export' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any export' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any export' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at 0 export' -a 'xlsx md csv json html' -d 'the kind of file'
complete -c zhoubao -n '__zhoubao_at 1 export' -a 'latest previous' -d 'only these weeks'

complete -c zhoubao -n '__zhoubao_at any fetch' -l from -r -F -d 'first look for new issues in a web address, a file, or cncert, the publisher\'s list'
complete -c zhoubao -n '__zhoubao_at any fetch' -l follow -d 'also follow the links of what was fetched'
complete -c zhoubao -n '__zhoubao_at any fetch' -l pictures -d 'also keep the pictures of articles'
complete -c zhoubao -n '__zhoubao_at any fetch' -l limit -x -d 'ask for at most this many documents'
complete -c zhoubao -n '__zhoubao_at any fetch' -l delay -x -d 'seconds between requests to the same host'
complete -c zhoubao -n '__zhoubao_at any fetch' -l into -r -F -d 'keep the documents in this folder instead of the library'
complete -c zhoubao -n '__zhoubao_at any fetch' -l dry-run -d 'show what would be asked of whom and how long it would take, and ask nothing'
complete -c zhoubao -n '__zhoubao_at any fetch' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any fetch' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any fetch' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any fetch' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any fetch' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at 0 fetch' -a 'latest previous' -d 'only these weeks'

complete -c zhoubao -n '__zhoubao_at any forget' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any forget' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any forget' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any forget' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any forget' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at 0 forget' -a 'latest previous' -d 'the weeks to remove'

complete -c zhoubao -n '__zhoubao_at any gaps' -l series -x -d 'weeks of this series instead of the weekly bulletin, or of all'
complete -c zhoubao -n '__zhoubao_at any gaps' -l columns -x -d 'these columns, separated by commas'
complete -c zhoubao -n '__zhoubao_at any gaps' -l limit -x -d 'at most this many rows'
complete -c zhoubao -n '__zhoubao_at any gaps' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any gaps' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any gaps' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any gaps' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any gaps' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at 0 gaps' -a 'latest previous' -d 'only these weeks'

complete -c zhoubao -n '__zhoubao_at any help ?' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any help ?' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any help ?' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any help ?' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any help ?' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at any help ?' -a 'alerts assert check clear diff exit export fetch forget gaps help history list load metrics open problems reload run save saved search set settings show sources summary timing transcript trend unsave version watch weeks scripts formats forms options keys' -d 'a command, a topic, or search and what to look for'

complete -c zhoubao -n '__zhoubao_at any history' -l limit -x -d 'only the last ones'
complete -c zhoubao -n '__zhoubao_at any history' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any history' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any history' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any history' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any history' -l urls -d 'whole addresses in tables'

complete -c zhoubao -n '__zhoubao_at any list ls' -l year -x -d 'only weeks of this year'
complete -c zhoubao -n '__zhoubao_at any list ls' -l grade -x -a 'excellent good fair poor critical' -d 'only weeks of this grade, such as 良 or good; of vulnerabilities, such as 高 or high'
complete -c zhoubao -n '__zhoubao_at any list ls' -l where -x -a 'incidents cross-border phishing app-platforms malicious-urls infected-hosts botnet-hosts conficker-hosts new-viruses new-virus-families malware-domains malware-domains-overseas malware-domains-com malware-ips malware-ips-overseas malware-direct-ips defaced backdoored counterfeit-pages defaced-gov defaced-gov-share backdoored-gov backdoored-gov-share counterfeit-domains counterfeit-ips pages-per-ip vulnerabilities high-risk-vulnerabilities zero-day-vulnerabilities cnvd-vulnerabilities cnvd-high cnvd-medium cnvd-low cnvd-score cnvd-zero-day cnvd-zero-day-share cnvd-reported cnvd-key-sectors cnvd-carriers cnvd-regions cnvd-education cnvd-ministries cnvd-web cnvd-applications cnvd-network-devices cnvd-operating-systems cnvd-smart-devices cnvd-security-products cnvd-databases cnvd-vehicles cnvd-blockchain cnvd-telecom cnvd-mobile-internet cnvd-industrial-control ransomware-samples ransomware-spreads ransomware-download-ips ransomware-download-ips-domestic ransomware-download-ips-overseas ransomware-wannacry ransomware-wannacry-total ransomware-incidents' -d 'only weeks that meet a condition on a figure, its change, the grade or the week, such as \'incidents>400\' or \'incidents change over 20% and grade=良\''
complete -c zhoubao -n '__zhoubao_at any list ls' -l sort -x -a 'week start end published grade incidents cross-border phishing app-platforms malicious-urls infected-hosts botnet-hosts conficker-hosts new-viruses new-virus-families malware-domains malware-domains-overseas malware-domains-com malware-ips malware-ips-overseas malware-direct-ips defaced backdoored counterfeit-pages defaced-gov defaced-gov-share backdoored-gov backdoored-gov-share counterfeit-domains counterfeit-ips pages-per-ip vulnerabilities high-risk-vulnerabilities zero-day-vulnerabilities cnvd-vulnerabilities cnvd-high cnvd-medium cnvd-low cnvd-score cnvd-zero-day cnvd-zero-day-share cnvd-reported cnvd-key-sectors cnvd-carriers cnvd-regions cnvd-education cnvd-ministries cnvd-web cnvd-applications cnvd-network-devices cnvd-operating-systems cnvd-smart-devices cnvd-security-products cnvd-databases cnvd-vehicles cnvd-blockchain cnvd-telecom cnvd-mobile-internet cnvd-industrial-control ransomware-samples ransomware-spreads ransomware-download-ips ransomware-download-ips-domestic ransomware-download-ips-overseas ransomware-wannacry ransomware-wannacry-total ransomware-incidents status title url source file' -d 'sort by this column instead of by period'
complete -c zhoubao -n '__zhoubao_at any list ls' -l reverse -d 'reverse the order'
complete -c zhoubao -n '__zhoubao_at any list ls' -l limit -x -d 'at most this many rows'
complete -c zhoubao -n '__zhoubao_at any list ls' -l columns -x -a 'week start end published grade incidents cross-border phishing app-platforms malicious-urls infected-hosts botnet-hosts conficker-hosts new-viruses new-virus-families malware-domains malware-domains-overseas malware-domains-com malware-ips malware-ips-overseas malware-direct-ips defaced backdoored counterfeit-pages defaced-gov defaced-gov-share backdoored-gov backdoored-gov-share counterfeit-domains counterfeit-ips pages-per-ip vulnerabilities high-risk-vulnerabilities zero-day-vulnerabilities cnvd-vulnerabilities cnvd-high cnvd-medium cnvd-low cnvd-score cnvd-zero-day cnvd-zero-day-share cnvd-reported cnvd-key-sectors cnvd-carriers cnvd-regions cnvd-education cnvd-ministries cnvd-web cnvd-applications cnvd-network-devices cnvd-operating-systems cnvd-smart-devices cnvd-security-products cnvd-databases cnvd-vehicles cnvd-blockchain cnvd-telecom cnvd-mobile-internet cnvd-industrial-control ransomware-samples ransomware-spreads ransomware-download-ips ransomware-download-ips-domestic ransomware-download-ips-overseas ransomware-wannacry ransomware-wannacry-total ransomware-incidents status title url source file' -d 'these columns, separated by commas'
complete -c zhoubao -n '__zhoubao_at any list ls' -l all -d 'also weeks known only from a stub or a link'
complete -c zhoubao -n '__zhoubao_at any list ls' -l series -x -d 'weeks of this series instead of the weekly bulletin, or of all'
complete -c zhoubao -n '__zhoubao_at any list ls' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any list ls' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any list ls' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any list ls' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any list ls' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at 0 list ls' -a 'latest previous' -d 'only these weeks'

complete -c zhoubao -n '__zhoubao_at any load' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any load' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any load' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any load' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any load' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at any load' -F -d 'files, zip archives or folders with everything in them'

complete -c zhoubao -n '__zhoubao_at any metrics' -l columns -x -d 'these columns, separated by commas'
complete -c zhoubao -n '__zhoubao_at any metrics' -l limit -x -d 'at most this many rows'
complete -c zhoubao -n '__zhoubao_at any metrics' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any metrics' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any metrics' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any metrics' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any metrics' -l urls -d 'whole addresses in tables'

complete -c zhoubao -n '__zhoubao_at any open' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any open' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any open' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any open' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any open' -l urls -d 'whole addresses in tables'

complete -c zhoubao -n '__zhoubao_at any problems' -l all -d 'also every file that was passed over, and why'
complete -c zhoubao -n '__zhoubao_at any problems' -l columns -x -d 'these columns, separated by commas'
complete -c zhoubao -n '__zhoubao_at any problems' -l limit -x -d 'at most this many rows'
complete -c zhoubao -n '__zhoubao_at any problems' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any problems' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any problems' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any problems' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any problems' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at 0 problems' -a 'latest previous' -d 'only those of the documents of these weeks'

complete -c zhoubao -n '__zhoubao_at any reload' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any reload' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any reload' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any reload' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any reload' -l urls -d 'whole addresses in tables'

complete -c zhoubao -n '__zhoubao_at any run' -l dry-run -d 'find the mistakes in all lines; run none'
complete -c zhoubao -n '__zhoubao_at 0 run' -F -d 'the file, one command a line'


complete -c zhoubao -n '__zhoubao_at any saved' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any saved' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any saved' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any saved' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any saved' -l urls -d 'whole addresses in tables'

complete -c zhoubao -n '__zhoubao_at any search grep' -l regex -d 'TEXT is a regular expression (RE2 syntax)'
complete -c zhoubao -n '__zhoubao_at any search grep' -l case -d 'distinguish capital and small letters'
complete -c zhoubao -n '__zhoubao_at any search grep' -l count -d 'count the hits of each week instead of listing them'
complete -c zhoubao -n '__zhoubao_at any search grep' -l series -x -d 'weeks of this series instead of the weekly bulletin, or of all'
complete -c zhoubao -n '__zhoubao_at any search grep' -l columns -x -d 'these columns, separated by commas'
complete -c zhoubao -n '__zhoubao_at any search grep' -l limit -x -d 'at most this many rows'
complete -c zhoubao -n '__zhoubao_at any search grep' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any search grep' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any search grep' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any search grep' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any search grep' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at 1 search grep' -a 'latest previous' -d 'only in these weeks'


complete -c zhoubao -n '__zhoubao_at any settings' -l write -d 'write a configuration file that explains every setting and keeps what was set'
complete -c zhoubao -n '__zhoubao_at any settings' -l force -d 'with --write, replace the file that is there'
complete -c zhoubao -n '__zhoubao_at any settings' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any settings' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any settings' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any settings' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any settings' -l urls -d 'whole addresses in tables'

complete -c zhoubao -n '__zhoubao_at any show' -l evidence -d 'with the sentence behind every figure'
complete -c zhoubao -n '__zhoubao_at any show' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any show' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any show' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any show' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any show' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at 0 show' -a 'latest previous' -d 'the week'

complete -c zhoubao -n '__zhoubao_at any sources' -l series -x -d 'weeks of this series instead of the weekly bulletin, or of all'
complete -c zhoubao -n '__zhoubao_at any sources' -l columns -x -d 'these columns, separated by commas'
complete -c zhoubao -n '__zhoubao_at any sources' -l limit -x -d 'at most this many rows'
complete -c zhoubao -n '__zhoubao_at any sources' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any sources' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any sources' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any sources' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any sources' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at 0 sources' -a 'latest previous' -d 'only these weeks'

complete -c zhoubao -n '__zhoubao_at any summary' -l year -x -d 'only weeks of this year'
complete -c zhoubao -n '__zhoubao_at any summary' -l by -x -a 'month quarter year' -d 'also by calendar period'
complete -c zhoubao -n '__zhoubao_at any summary' -l series -x -d 'weeks of this series instead of the weekly bulletin, or of all'
complete -c zhoubao -n '__zhoubao_at any summary' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any summary' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any summary' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any summary' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any summary' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at 0 summary' -a 'latest previous' -d 'only these weeks'


complete -c zhoubao -n '__zhoubao_at any transcript' -l off -d 'stop the transcript'
complete -c zhoubao -n '__zhoubao_at 0 transcript' -F -d 'the file to write to'

complete -c zhoubao -n '__zhoubao_at any trend' -l year -x -d 'only weeks of this year'
complete -c zhoubao -n '__zhoubao_at any trend' -l window -x -d 'weeks of the moving mean'
complete -c zhoubao -n '__zhoubao_at any trend' -l against -x -a 'none previous-year' -d 'compare with the same weeks of the previous year'
complete -c zhoubao -n '__zhoubao_at any trend' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any trend' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any trend' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any trend' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any trend' -l urls -d 'whole addresses in tables'
complete -c zhoubao -n '__zhoubao_at any trend' -a 'incidents cross-border phishing app-platforms malicious-urls infected-hosts botnet-hosts conficker-hosts new-viruses new-virus-families malware-domains malware-domains-overseas malware-domains-com malware-ips malware-ips-overseas malware-direct-ips defaced backdoored counterfeit-pages defaced-gov defaced-gov-share backdoored-gov backdoored-gov-share counterfeit-domains counterfeit-ips pages-per-ip vulnerabilities high-risk-vulnerabilities zero-day-vulnerabilities cnvd-vulnerabilities cnvd-high cnvd-medium cnvd-low cnvd-score cnvd-zero-day cnvd-zero-day-share cnvd-reported cnvd-key-sectors cnvd-carriers cnvd-regions cnvd-education cnvd-ministries cnvd-web cnvd-applications cnvd-network-devices cnvd-operating-systems cnvd-smart-devices cnvd-security-products cnvd-databases cnvd-vehicles cnvd-blockchain cnvd-telecom cnvd-mobile-internet cnvd-industrial-control ransomware-samples ransomware-spreads ransomware-download-ips ransomware-download-ips-domestic ransomware-download-ips-overseas ransomware-wannacry ransomware-wannacry-total ransomware-incidents' -d 'metric ids, as listed by: metrics, or all; then the weeks'


complete -c zhoubao -n '__zhoubao_at any version' -l format -x -a 'table vertical markdown csv tsv json ndjson' -d 'how the result is written; else the file\'s ending says so'
complete -c zhoubao -n '__zhoubao_at any version' -l output -r -F -d 'write the result to this file; - is standard output'
complete -c zhoubao -n '__zhoubao_at any version' -l append -d 'add the result to the file of --output'
complete -c zhoubao -n '__zhoubao_at any version' -l parents -d 'make the folders of the file that are missing'
complete -c zhoubao -n '__zhoubao_at any version' -l urls -d 'whole addresses in tables'

complete -c zhoubao -n '__zhoubao_at any watch' -l off -d 'stop watching'
complete -c zhoubao -n '__zhoubao_at any watch' -l on-new -x -d 'outside the prompt: the command to run for each new week, ${week} in it'
complete -c zhoubao -n '__zhoubao_at any watch' -l exec -x -d 'outside the prompt: what the system\'s shell is to run for each new week'
