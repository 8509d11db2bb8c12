/** A made-up letter with what real ones have: care, short forms, some stiffness, and no next step. */
export const SAMPLE_LETTER = `
<p>Dear Mrs Okafor,</p>
<p>I am writing with regard to Tobi's behaviour in Year 4 since half term. As you are aware, Tobi is on SEN Support and has an IEP which the SENCO reviews each term.</p>
<p>On Tuesday Tobi refused to complete his maths and had a meltdown when it was time to line up. He has been disruptive in whole-class sessions and he struggles to regulate. He is working <b>below ARE</b> and he is a concern to all of us.</p>
<p>On Thursday he helped a new boy find his coat peg and showed him where the lunch boxes go, without being asked.</p>
<p>We are not seeing this at other times. You must speak to him about making better choices, and you need to ensure that he has his reading book in school every day.</p>
<p>Failure to improve will result in a referral to the EP.</p>
<p>Yours sincerely,</p>
<p>Miss J. Hartley<br>Class teacher, 4H</p>
`
  .trim()
  .replace(/\n/gu, '');
